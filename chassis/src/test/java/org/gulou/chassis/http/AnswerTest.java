package org.gulou.chassis.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class AnswerTest {

    private static final String THINGS = "/chassis/v1/things";

    @Test
    void anAnswerSaysTheVersionItShows() {
        String id = make();
        county().get(THINGS + "/" + id).then().statusCode(200).header("ETag", "\"0\"");
        county().header("If-None-Match", "W/\"0\"")
                .get(THINGS + "/" + id)
                .then()
                .statusCode(304)
                .header("ETag", "\"0\"")
                .body(equalTo(""));
        county().header("If-None-Match", "\"7\", \"8\"")
                .get(THINGS + "/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void timesCarryTheOffsetOfTheBusinessZoneAndTheTagIsNoField() {
        county().get(THINGS + "/" + make())
                .then()
                .body("madeAt", equalTo("2026-11-24T08:00:00+08:00"))
                .body(not(containsString("etag")));
    }

    @Test
    void linksLeadThroughAllPages() {
        // Given
        List<String> made = List.of(make(), make(), make());
        // When
        List<String> seen = new ArrayList<>();
        String next = THINGS + "?limit=2&sort=-name&level=COUNTY";
        while (next != null) {
            Response page = county().urlEncodingEnabled(false).get(next);
            seen.addAll(page.jsonPath().getList("items.id"));
            String link = page.header("Link");
            assertThat(link == null).isEqualTo(page.jsonPath().get("next") == null);
            next = link == null ? null : link.substring(1, link.indexOf(">; rel=\"next\""));
        }
        // Then
        assertThat(seen).doesNotHaveDuplicates().containsAll(made);
    }

    @Test
    void aListIsATableOnlyForWhoAsksForOne() {
        make();
        assertThat(county().accept("*/*").get(THINGS).contentType()).startsWith("application/json");
        assertThat(county().accept("*/*").get(THINGS + "/plain").contentType()).startsWith("application/json");
        assertThat(county().accept("text/csv").get(THINGS).asString()).contains("id,name,areaCode");
        assertThat(county().accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .get(THINGS)
                        .asByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void aMergePatchChangesWhatItNamesAndClearsNothingElse() {
        String id = make();
        patch(id, "{\"amount\":5}")
                .then()
                .statusCode(200)
                .body("amount", equalTo(5))
                .header("ETag", "\"1\"");
        patch(id, "{\"amount\":6}").then().statusCode(412);
        county().contentType("application/merge-patch+json")
                .body("{\"amount\":6}")
                .patch(THINGS + "/" + id)
                .then()
                .statusCode(428);
        patch(make(), "{\"amuont\":5}").then().statusCode(400).body("code", equalTo("UNKNOWN_FIELD"));
        patch(make(), "{\"amount\":\"5\"}").then().statusCode(400).body("code", equalTo("WRONG_TYPE"));
        patch(make(), "[]").then().statusCode(400).body("code", equalTo("WRONG_TYPE"));
        patch(make(), "{\"amount\":null}").then().statusCode(422).body("violations[0].pointer", equalTo("/amount"));
    }

    private static Response patch(String id, String body) {
        return county().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(body)
                .patch(THINGS + "/" + id);
    }

    private static String make() {
        return county().contentType("application/json")
                .body("{\"name\":\"a" + UUID.randomUUID() + "\",\"areaCode\":\"450226\",\"amount\":1}")
                .post(THINGS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification county() {
        return given().header(
                        "Authorization",
                        TestTokens.as("county")
                                .roles("county-officer")
                                .areas("450226")
                                .bearer());
    }
}
