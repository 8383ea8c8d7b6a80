package org.gulou.gateway.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.eclipse.microprofile.config.ConfigProvider;
import org.gulou.gateway.testing.Client;
import org.gulou.gateway.testing.Surroundings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ManagementTest {

    @Test
    void oneServiceDownIsSaidAndTakesNobodyWithIt() {
        Client.send(Client.as("county", "/grid/v1/areas"));

        JsonPath health = given().get(management("/q/health/ready"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(health.getString("status")).isEqualTo("UP");
        assertThat(health.getString("checks.find { it.name == 'upstreams' }.data.grid"))
                .isEqualTo("UP");
        assertThat(health.getString("checks.find { it.name == 'upstreams' }.data.report"))
                .isEqualTo("DOWN");
        assertThat(health.getInt("checks.find { it.name == 'upstreams' }.data.issuerKeys"))
                .isEqualTo(1);
    }

    @Test
    void requestsAreMeasuredByServiceAndStatusAndNeverByPath() {
        Client.send(Client.as("county", "/grid/v1/residents/one-of-many"));
        Client.send(Client.to("/nowhere/in/particular"));

        String metrics = given().get(management("/q/metrics")).asString();

        assertThat(metrics)
                .containsPattern("gulou_gateway_requests_seconds_count\\{[^}]*service=\"grid\",status=\"200\"")
                .containsPattern("gulou_gateway_requests_seconds_count\\{[^}]*service=\"none\",status=\"404\"")
                .doesNotContain("one-of-many")
                .doesNotContain("in/particular");
    }

    private static String management(String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        return "http://127.0.0.1:" + port + path;
    }
}
