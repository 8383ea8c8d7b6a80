package org.gulou.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The committed contract is what the service offers, and what it offers it takes. A service extends it with {@code @QuarkusTest}; {@code -Dgulou.openapi.write=true}
 * writes the contract anew.
 */
public abstract class OpenApiContractTest {

    private static final Path COMMITTED = Path.of("src/main/openapi/openapi.yaml");
    private static final String WRITE = "gulou.openapi.write";

    @Inject
    ObjectMapper json;

    @Test
    void theCommittedContractIsWhatTheServiceOffers() throws IOException {
        // Given
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, offered("yaml"));
        }
        // When
        String offered = offered("yaml");
        // Then
        assertThat(COMMITTED)
                .as("run the test once with -D%s=true, and read the difference before committing it", WRITE)
                .exists()
                .content()
                .isEqualToNormalizingNewlines(offered);
    }

    @Test
    void noRequestIsOfferedAMemberThatWouldBeRefused() throws IOException {
        // Given
        RequestMembers members = new RequestMembers(json.readTree(offered("json")), json);
        // When
        List<String> refused = members.refused();
        // Then
        assertThat(members.schemas()).isNotEmpty();
        assertThat(refused).isEmpty();
    }

    private static String offered(String format) {
        return RestAssured.given()
                .get("/q/openapi?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
