package org.gulou.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The committed contract is what the service offers. A service extends it with {@code @QuarkusTest}; {@code -Dgulou.openapi.write=true}
 * writes the contract anew.
 */
public abstract class OpenApiContractTest {

    private static final Path COMMITTED = Path.of("src/main/openapi/openapi.yaml");
    private static final String WRITE = "gulou.openapi.write";

    @Test
    void theCommittedContractIsWhatTheServiceOffers() throws IOException {
        // Given
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, offered());
        }
        // When
        String offered = offered();
        // Then
        assertThat(COMMITTED)
                .as("run the test once with -D%s=true, and read the difference before committing it", WRITE)
                .exists()
                .content()
                .isEqualToNormalizingNewlines(offered);
    }

    private static String offered() {
        return RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
