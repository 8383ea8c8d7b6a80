package org.gulou.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.gateway.testing.Problems.assertThatProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import org.gulou.gateway.problem.GatewayError;
import org.gulou.gateway.testing.Client;
import org.gulou.gateway.testing.Surroundings;
import org.gulou.gateway.testing.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RateTest {

    @Test
    void whoCallsTooOftenWaitsAndNobodyElse() {
        HttpResponse<String> answer = Client.send(Client.as("hasty", "/grid/v1/areas"));
        for (int i = 1; i < 2 * Surroundings.USER_RATE && answer.statusCode() == 200; i++) {
            answer = Client.send(Client.as("hasty", "/grid/v1/areas"));
        }

        assertThatProblem(answer, GatewayError.TOO_MANY_REQUESTS);
        assertThat(Integer.parseInt(answer.headers().firstValue("retry-after").orElseThrow()))
                .isBetween(1, 60);
        assertThat(Client.send(Client.as("patient", "/grid/v1/areas")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void thePublicReportsSeldomAndByAddress() {
        for (int i = 0; i < Surroundings.PUBLIC_RATE; i++) {
            assertThat(tipFrom("127.0.0.7")).startsWith("HTTP/1.1 200 ");
        }

        // A slow machine has got another few allowed in the meantime.
        String answer = tipFrom("127.0.0.7");
        for (int i = 1; i < Surroundings.PUBLIC_RATE && answer.startsWith("HTTP/1.1 200 "); i++) {
            answer = tipFrom("127.0.0.7");
        }

        assertThat(answer).startsWith("HTTP/1.1 429 ");
        assertThat(tipFrom("127.0.0.8")).startsWith("HTTP/1.1 200 ");
    }

    private static String tipFrom(String address) {
        try (Wire wire = Wire.from(address)) {
            return wire.send(
                            "POST /grid/v1/tips HTTP/1.1",
                            "Host: gulou",
                            "X-Forwarded-For: " + System.nanoTime(),
                            "Content-Length: 0",
                            "Connection: close",
                            "",
                            "")
                    .readAll();
        }
    }
}
