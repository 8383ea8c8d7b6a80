package org.gulou.chassis.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.testing.InfrastructureResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ContractTest {

    private static final String RENAME = "paths.'/chassis/v1/things/{id}/rename'.post.";

    @Test
    void theDocumentIsOpenApi31WithATokenAndItsTitle() {
        JsonPath document = document();
        assertThat(document.getString("openapi")).isEqualTo("3.1.0");
        assertThat(document.getString("info.title")).isEqualTo("Gulou chassis");
        assertThat(document.getString("components.securitySchemes.bearer.scheme"))
                .isEqualTo("bearer");
    }

    @Test
    void anOperationTellsEveryProblemThatAppliesToIt() {
        assertThat(document().getMap(RENAME + "responses").keySet())
                .containsExactly(
                        "200", "400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "500", "503");
        assertThat(document()
                        .getMap("paths.'/chassis/v1/things/{id}'.get.responses")
                        .keySet())
                .containsExactly("200", "400", "401", "403", "404", "500", "503");
    }

    @Test
    void anIdempotentOperationTakesAKeyAndACreationIsA201() {
        assertThat(document().getString(RENAME + "operationId")).isEqualTo("ThingResource_rename");
        List<Map<String, Object>> parameters = document().getList(RENAME + "parameters");
        assertThat(parameters).extracting(p -> p.get("name")).contains("Idempotency-Key", "If-Match", "id");
        assertThat(document()
                        .getMap("paths.'/chassis/v1/things'.post.responses")
                        .keySet())
                .contains("201")
                .doesNotContain("200");
    }

    @Test
    void anAreaCodeAndATagAreTexts() {
        assertThat(document().getString("components.schemas.AreaCode.type")).isEqualTo("string");
        assertThat(document().getMap("components.schemas.AreaCode")).doesNotContainKey("properties");
        assertThat(document().getMap("components.schemas")).doesNotContainKey("Map");
    }

    @Test
    void theDocumentIsTheSameEachTime() {
        assertThat(text()).isEqualTo(text());
        assertThat(document().getMap("paths").keySet().stream().map(Object::toString))
                .isSorted();
    }

    private static JsonPath document() {
        return JsonPath.from(text());
    }

    private static String text() {
        return given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
