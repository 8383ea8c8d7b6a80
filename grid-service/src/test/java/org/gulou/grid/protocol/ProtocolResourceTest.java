package org.gulou.grid.protocol;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.admin;
import static org.gulou.grid.testing.Callers.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ProtocolResourceTest {

    private static final String PROTOCOLS = "/grid/v1/protocols";

    @Test
    void theEditionsOfTheCountryAreThereWithTheirSource() {
        // When
        Response ninth = inspector().get(PROTOCOLS + "?appliesTo=CLOSE_CONTACT&edition=9");
        // Then
        ninth.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].source", startsWith("新型冠状病毒肺炎防控方案（第九版）"))
                .body("items[0].effectiveFrom", equalTo("2022-06-27"))
                .body("items[0].steps.kind", contains("CENTRAL", "HOME"))
                .body("items[0].steps.days", contains(7, 3))
                .body("items[0].steps[0].testDays", contains(1, 2, 3, 5, 7))
                .body("items[0].steps[1].testDays", contains(3));
    }

    @Test
    void whatIsInForceIsTheLatestEditionOfEachKindOfPerson() {
        // When
        Response then = inspector().get(PROTOCOLS + "?appliesTo=SECONDARY_CONTACT&inForceOn=2022-07-01");
        Response later = inspector().get(PROTOCOLS + "?appliesTo=SECONDARY_CONTACT&inForceOn=2022-12-01");
        // Then
        then.then().body("items.edition", contains("9"));
        later.then().body("items.edition", contains("TWENTY_ARTICLES")).body("items[0].steps", hasSize(0));
    }

    @Test
    void anEditionIsPublishedOnceAndReadByAnybody() {
        // Given
        Map<String, Object> edition = edition();
        // When
        Response published = admin().body(edition).post(PROTOCOLS);
        Response again = admin().body(edition).post(PROTOCOLS);
        Response read = inspector().get(published.header("Location"));
        // Then
        published.then().statusCode(201).body("id", notNullValue()).header("ETag", notNullValue());
        assertThatProblem(again).hasCode(ProtocolError.EDITION_PUBLISHED);
        read.then().statusCode(200).body("steps.checksPerDay", contains(2, 1));
    }

    @Test
    void everyFaultOfAnEditionIsNamed() {
        // Given
        Map<String, Object> bad = new HashMap<>(edition());
        bad.put("name", " ");
        bad.put("appliesTo", "密接");
        bad.put("effectiveFrom", null);
        bad.put(
                "steps",
                List.of(
                        Map.of("kind", "HOME", "days", 0, "checksPerDay", 9),
                        Map.of("kind", "HOME", "days", 3, "checksPerDay", 2, "testDays", List.of(4, 1, 1))));
        // When, then
        assertThatProblem(admin().body(bad).post(PROTOCOLS))
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolationsAt(
                        "/name",
                        "/appliesTo",
                        "/effectiveFrom",
                        "/steps/0/days",
                        "/steps/0/checksPerDay",
                        "/steps/1/kind",
                        "/steps/1/testDays",
                        "/steps/1/testDays");
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThatProblem(admin().body("{").post(PROTOCOLS)).hasCode(CommonError.MALFORMED_JSON);
        assertThatProblem(admin().body(Map.of("editions", 1)).post(PROTOCOLS)).hasCode(CommonError.UNKNOWN_FIELD);
        assertThatProblem(admin().body(Map.of("edition", 9)).post(PROTOCOLS)).hasCode(CommonError.WRONG_TYPE);
        assertThatProblem(admin().body(Map.of("steps", List.of(Map.of("kind", "HOTEL"))))
                        .post(PROTOCOLS))
                .hasStatus(400);
        assertThatProblem(inspector().get(PROTOCOLS + "?inForceOn=tomorrow")).hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(inspector().get(PROTOCOLS + "?cursor=x")).hasCode(CommonError.UNKNOWN_CURSOR);
    }

    @Test
    void whoMayNotPublishIsRefusedAndWhatIsNotThereIsNotFound() {
        assertThatProblem(inspector().body(edition()).post(PROTOCOLS)).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(RestAssured.given().get(PROTOCOLS)).hasCode(CommonError.UNAUTHENTICATED);
        assertThatProblem(inspector().get(PROTOCOLS + "/" + UUID.randomUUID()))
                .hasCode(ProtocolError.PROTOCOL_NOT_FOUND);
    }

    @Test
    void aRetryIsAnsweredAsBefore() {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, Object> edition = edition();
        // When
        Response first = admin().header("Idempotency-Key", key).body(edition).post(PROTOCOLS);
        Response retry = admin().header("Idempotency-Key", key).body(edition).post(PROTOCOLS);
        // Then
        retry.then().statusCode(201).body("id", equalTo(first.path("id")));
    }

    private static RequestSpecification inspector() {
        return as("inspector1", Roles.INSPECTOR, "450226");
    }

    private static Map<String, Object> edition() {
        return Map.of(
                "name",
                "测试方案",
                "edition",
                "T-" + UUID.randomUUID().toString().substring(0, 8),
                "appliesTo",
                "TEST_CONTACT",
                "effectiveFrom",
                "2026-12-01",
                "steps",
                List.of(
                        Map.of("kind", "CENTRAL", "days", 5, "checksPerDay", 2, "testDays", List.of(1, 5)),
                        Map.of("kind", "HEALTH", "days", 3, "checksPerDay", 1)));
    }
}
