package org.gulou.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gulou.gateway.testing.Problems.assertThatProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.gulou.gateway.problem.GatewayError;
import org.gulou.gateway.testing.Client;
import org.gulou.gateway.testing.Issuer;
import org.gulou.gateway.testing.Surroundings;
import org.gulou.gateway.testing.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class UpstreamTest {

    private static final int LARGE = 5 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void everyMethodPassesWithItsBodyAndQuery(String method) {
        HttpResponse<String> answer = Client.send(Client.as("county", "/grid/v1/areas?area=450226&q=%E5%8F%A4")
                .method(method, BodyPublishers.ofString("{\"name\":\"x\"}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"method\":\"" + method + "\"")
                .contains("\"uri\":\"/grid/v1/areas?area=450226&q=%E5%8F%A4\"")
                .contains("\"bytes\":12");
    }

    @Test
    void aHeadHasNoBody() {
        HttpResponse<String> answer =
                Client.send(Client.as("county", "/grid/v1/areas").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void anAnswerWithoutABodyStaysWithout() {
        HttpResponse<String> none = Client.send(Client.as("county", "/grid/v1/none"));
        HttpResponse<String> unchanged = Client.send(Client.as("county", "/grid/v1/unchanged"));

        assertThat(none.statusCode()).isEqualTo(204);
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.headers().firstValue("etag")).contains("\"7\"");
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeIsATimeout() {
        Instant before = Instant.now();

        HttpResponse<String> answer = Client.send(Client.as("county", "/grid/v1/never"));

        assertThatProblem(answer, GatewayError.GATEWAY_TIMEOUT);
        assertThat(Duration.between(before, Instant.now()))
                .isGreaterThanOrEqualTo(Duration.ofMillis(Surroundings.ANSWER_WITHIN_MILLIS));
    }

    @Test
    void aServiceThatIsNotThereIsUnavailable() {
        assertThatProblem(Client.send(Client.as("county", "/report/v1/obligations")), GatewayError.UNAVAILABLE);
    }

    @Test
    void aServiceThatIsNotThereIsUnavailableToAnUploadToo() {
        HttpResponse<String> answer =
                Client.send(Client.as("county", "/report/v1/imports").POST(Client.chunked(LARGE)));

        assertThatProblem(answer, GatewayError.UNAVAILABLE);
    }

    @Test
    void aServiceThatHangsUpIsABadGateway() {
        assertThatProblem(Client.send(Client.as("county", "/grid/v1/hang-up")), GatewayError.BAD_GATEWAY);
    }

    @Test
    void anAnswerBrokenOffIsBrokenOffForTheClientToo() {
        assertThatThrownBy(() -> Client.http()
                        .send(Client.as("county", "/grid/v1/break-off").build(), BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void anAnswerThatStallsIsBrokenOff() {
        assertThatThrownBy(() ->
                        Client.http().send(Client.as("county", "/grid/v1/stall").build(), BodyHandlers.ofString()))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void anAnswerBeforeTheBodyIsReadPasses() {
        HttpResponse<String> answer =
                Client.send(Client.as("county", "/grid/v1/early").POST(Client.declared(100_000)));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("no need to read on");
    }

    @Test
    void whatIsStillSentAfterAnEarlyAnswerIsReadOnlyWithinABound() {
        try (Wire wire = Wire.open()) {
            wire.send("POST /grid/v1/early HTTP/1.1", "Host: gulou", bearer(), "Transfer-Encoding: chunked", "", "")
                    .send("5", "first");
            assertThat(wire.readUntil("no need to read on")).startsWith("HTTP/1.1 409 ");

            assertThat(wire.pour(2L * Surroundings.DRAINED)).isLessThan(2L * Surroundings.DRAINED);
        }
    }

    @Test
    void aLargeAnswerArrivesWhole() {
        HttpResponse<String> answer = Client.send(Client.as("county", "/grid/v1/large"));

        assertThat(answer.body()).hasSize(LARGE);
    }

    @Test
    void aClientOfTheOldVersionGetsTheWholeAnswerToo() {
        String answer;
        try (Wire wire = Wire.open()) {
            wire.send("GET /grid/v1/large HTTP/1.0", "Host: gulou", bearer(), "", "");
            answer = wire.readAll();
        }

        assertThat(answer).startsWith("HTTP/1.0 200 ").doesNotContainIgnoringCase("chunked");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4)).hasSize(LARGE);
    }

    @Test
    void aConnectionServesOneRequestAfterTheOther() {
        try (Wire wire = Wire.open()) {
            for (int i = 0; i < 3; i++) {
                wire.send("GET /grid/v1/never-heard-of HTTP/1.1", "Host: gulou", bearer(), "", "");
                assertThat(wire.readUntil("}}")).startsWith("HTTP/1.1 200 ");
                wire.send("GET /nowhere HTTP/1.1", "Host: gulou", "", "");
                assertThat(wire.readUntil("}")).startsWith("HTTP/1.1 404 ");
            }
        }
    }

    @Test
    void twoHundredAtOnceEachGetTheirOwnAnswer() {
        String token = Issuer.tokenFor("crowd").signed();
        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 200)
                .mapToObj(i -> Client.http()
                        .sendAsync(
                                Client.to("/inspection/v1/sites?n=" + i)
                                        .header("Authorization", "Bearer " + token)
                                        .POST(BodyPublishers.ofByteArray(new byte[i]))
                                        .build(),
                                BodyHandlers.ofString()))
                .toList();

        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).join().body()).contains("?n=" + i + "\"").contains("\"bytes\":" + i + ",");
        }
    }

    private static String bearer() {
        return "Authorization: Bearer " + Issuer.tokenFor("county").signed();
    }
}
