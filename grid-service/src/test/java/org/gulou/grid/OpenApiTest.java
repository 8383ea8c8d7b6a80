package org.gulou.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.imports.ImportKind;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.OpenApiContractTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What this service offers over HTTP is what it has published. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class OpenApiTest extends OpenApiContractTest {

    private static final String IMPORTS = "paths.'/grid/v1/imports'.post.";

    @Inject
    @Any
    Instance<ImportKind<?, ?>> kinds;

    @ParameterizedTest
    @CsvSource({"arrivals, 401 403 429 201", "tips, 429 201"})
    void whatNeedsNoLoginSaysThatItIsLetInSeldom(String things, String answers) {
        Map<String, Object> responses = document().getMap("paths.'/grid/v1/" + things + "'.post.responses");
        assertThat(responses).containsKeys(answers.split(" ")).doesNotContainKey("200");
        assertThat(document().getMap("components.responses.TOO_MANY_REQUESTS.headers"))
                .containsKey("Retry-After");
    }

    @Test
    void anImportNamesEveryKindOfFileThereIs() {
        // Given
        List<String> known = kinds.stream().<String>map(ImportKind::name).toList();
        // When
        Map<String, Object> kind = document().getMap(IMPORTS + "parameters.find { it.name == 'kind' }");
        // Then
        assertThat(kind).containsEntry("required", true);
        assertThat(document().getList(IMPORTS + "parameters.find { it.name == 'kind' }.schema.enum", String.class))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void anImportStillOnTheWayIsNoStateAnybodySees() {
        assertThat(document().getList("components.schemas.ImportState.enum", String.class))
                .containsExactly("QUEUED", "RUNNING", "DONE", "FAILED", "CANCELLED");
    }

    private static JsonPath document() {
        return JsonPath.from(RestAssured.given()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
