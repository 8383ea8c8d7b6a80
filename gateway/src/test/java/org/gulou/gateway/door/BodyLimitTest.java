package org.gulou.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.gateway.testing.Problems.assertThatProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import org.gulou.gateway.problem.GatewayError;
import org.gulou.gateway.testing.Client;
import org.gulou.gateway.testing.Issuer;
import org.gulou.gateway.testing.Surroundings;
import org.gulou.gateway.testing.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class BodyLimitTest {

    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twentyMegabytesWhereOneIsAllowedAreRefused(boolean declared) {
        HttpResponse<String> answer = post("/grid/v1/areas", 20 * MEGABYTE, declared);

        assertThatProblem(answer, GatewayError.PAYLOAD_TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "/grid/v1/areas, 1, true",
        "/grid/v1/areas, 1, false",
        "/grid/v1/imports?kind=AREAS, 25, true",
        "/inspection/v1/imports?kind=SITES, 25, false",
        "/inspection/v1/attachments, 20, true",
        "/inspection/v1/attachments, 20, false"
    })
    void whatARouteAllowsArrivesWhole(String path, int megabytes, boolean declared) {
        HttpResponse<String> answer = post(path, megabytes * MEGABYTE, declared);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"bytes\":" + megabytes * MEGABYTE);
    }

    @ParameterizedTest
    @CsvSource({"/grid/v1/areas, 1", "/inspection/v1/attachments, 20"})
    void oneByteMoreIsRefused(String path, int megabytes) {
        assertThatProblem(post(path, megabytes * MEGABYTE + 1, true), GatewayError.PAYLOAD_TOO_LARGE);
        assertThatProblem(post(path, megabytes * MEGABYTE + 1, false), GatewayError.PAYLOAD_TOO_LARGE);
    }

    @Test
    void theLimitOfImportsIsForPostOnly() {
        HttpResponse<String> answer =
                Client.send(Client.as("county", "/grid/v1/imports").PUT(Client.declared(2 * MEGABYTE)));

        assertThatProblem(answer, GatewayError.PAYLOAD_TOO_LARGE);
    }

    @Test
    void aRefusedBodyIsReadOnlyWithinABound() {
        try (Wire wire = Wire.open()) {
            wire.send("POST /grid/v1/areas HTTP/1.1", "Host: gulou", bearer(), "Content-Length: 999999999999", "", "");
            assertThat(wire.readUntil("\r\n\r\n"))
                    .startsWith("HTTP/1.1 413 ")
                    .containsIgnoringCase("connection: close");

            assertThat(wire.pour(3L * Surroundings.DRAINED))
                    .isBetween((long) Surroundings.DRAINED, 2L * Surroundings.DRAINED);
        }
    }

    @Test
    void aStrangersLargeBodyStillGetsToReadWhy() {
        HttpResponse<String> answer = Client.send(Client.to("/grid/v1/imports").POST(Client.chunked(20 * MEGABYTE)));

        assertThatProblem(answer, GatewayError.UNAUTHENTICATED);
    }

    @Test
    void whoAsksFirstIsToldToGoOn() {
        try (Wire wire = Wire.open()) {
            wire.send("POST /grid/v1/areas HTTP/1.1", "Host: gulou", bearer(), "Content-Length: 3")
                    .send("Expect: 100-continue", "Connection: close", "", "");
            assertThat(wire.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 100 ");

            assertThat(wire.send("abc").readAll())
                    .startsWith("HTTP/1.1 200 ")
                    .contains("\"bytes\":3")
                    .doesNotContain("expect");
        }
    }

    @Test
    void whoAsksFirstWithTooMuchSendsNothing() {
        String answer = Wire.exchange(
                "POST /grid/v1/areas HTTP/1.1",
                "Host: gulou",
                bearer(),
                "Content-Length: 2000000",
                "Expect: 100-continue");

        assertThat(answer).startsWith("HTTP/1.1 413 ");
    }

    private static HttpResponse<String> post(String path, int bytes, boolean declared) {
        return Client.send(Client.as("county", path).POST(declared ? Client.declared(bytes) : Client.chunked(bytes)));
    }

    private static String bearer() {
        return "Authorization: Bearer " + Issuer.tokenFor("county").signed();
    }
}
