package org.gulou.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.gateway.testing.Problems.assertThatProblem;
import static org.gulou.gateway.testing.Problems.assertThatRawProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.stream.Stream;
import org.gulou.gateway.problem.GatewayError;
import org.gulou.gateway.testing.Client;
import org.gulou.gateway.testing.Issuer;
import org.gulou.gateway.testing.Surroundings;
import org.gulou.gateway.testing.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TokenAtTheDoorTest {

    private static final String AREAS = "/grid/v1/areas";

    @Test
    void aGoodTokenPasses() {
        HttpResponse<String> answer = Client.send(Client.as("county", AREAS));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"uri\":\"/grid/v1/areas\"");
    }

    @Test
    void withoutATokenNobodyPasses() {
        HttpResponse<String> answer = Client.send(Client.to(AREAS));

        assertThatProblem(answer, GatewayError.UNAUTHENTICATED);
        assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer realm=\"gulou\"");
    }

    static Stream<Arguments> badTokens() {
        long past = Instant.now().minusSeconds(3600).getEpochSecond();
        return Stream.of(
                Arguments.of("expired", token().with("exp", past).signed(), GatewayError.TOKEN_EXPIRED),
                Arguments.of("unsigned", token().unsigned(), GatewayError.TOKEN_INVALID),
                Arguments.of("other audience", token().with("aud", "other").signed(), GatewayError.TOKEN_INVALID),
                Arguments.of("no audience", token().with("aud", null).signed(), GatewayError.TOKEN_INVALID),
                Arguments.of("public key as secret", token().signedWithPublicKeyAsSecret(), GatewayError.TOKEN_INVALID),
                Arguments.of("other issuer", token().with("iss", "http://else").signed(), GatewayError.TOKEN_INVALID),
                Arguments.of("stranger's key", token().signedByStranger(), GatewayError.TOKEN_INVALID),
                Arguments.of("unknown key", token().signedByStrangerAs("second"), GatewayError.TOKEN_INVALID),
                Arguments.of("other algorithm", token().signedByOtherAlgorithm(), GatewayError.TOKEN_INVALID),
                Arguments.of("endless", token().with("exp", null).signed(), GatewayError.TOKEN_INVALID),
                Arguments.of(
                        "nobody's", token().with("preferred_username", null).signed(), GatewayError.TOKEN_INVALID),
                Arguments.of(
                        "expired, for others",
                        token().with("exp", past).with("aud", "other").signed(),
                        GatewayError.TOKEN_INVALID),
                Arguments.of("tampered", tampered(), GatewayError.TOKEN_INVALID),
                Arguments.of("no token at all", "gibberish", GatewayError.TOKEN_INVALID),
                Arguments.of("dots", "...", GatewayError.TOKEN_INVALID));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aBadTokenIsRefused(String name, String token, GatewayError error) {
        HttpResponse<String> answer = Client.send(Client.to(AREAS).header("Authorization", "Bearer " + token));

        assertThatProblem(answer, error);
        assertThat(answer.headers().firstValue("www-authenticate").orElseThrow())
                .contains("invalid_token");
        assertThat(answer.body()).doesNotContain(token);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aBadTokenIsRefusedEvenWhereNoneIsNeeded(String name, String token, GatewayError error) {
        HttpResponse<String> answer = Client.send(Client.to("/grid/v1/arrivals")
                .POST(BodyPublishers.ofString("{}"))
                .header("Authorization", "Bearer " + token));

        assertThatProblem(answer, error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic Y291bnR5OmNvdW50eQ==", "Bearer", "Bearer ", "Digest x"})
    void anotherSchemeIsNoToken(String header) {
        assertThatProblem(Client.send(Client.to(AREAS).header("Authorization", header)), GatewayError.TOKEN_INVALID);
    }

    @Test
    void ofTwoTokensNoneCounts() {
        String bearer = "Authorization: Bearer " + token().signed();

        String answer = Wire.exchange("GET " + AREAS + " HTTP/1.1", "Host: gulou", bearer, bearer);

        assertThatRawProblem(answer, GatewayError.TOKEN_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/grid/v1/arrivals", "/grid/v1/tips"})
    void thePublicMayReportWithoutAToken(String path) {
        HttpResponse<String> answer = Client.send(Client.to(path).POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/grid/v1/arrivals", "/grid/v1/tips"})
    void whatThePublicReportedItMayNotRead(String path) {
        assertThatProblem(Client.send(Client.to(path)), GatewayError.UNAUTHENTICATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/grid/v1/arrivals/1/assign", "/grid/v1/arrivals/", "/report/v1/tips", "/grid/v1/tips/x"})
    void nothingBesideIsPublic(String path) {
        assertThatProblem(
                Client.send(Client.to(path).POST(BodyPublishers.ofString("{}"))), GatewayError.UNAUTHENTICATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.json", "/docs"})
    void thePagesNeedNoTokenButRefuseABadOne(String path) {
        assertThat(Client.send(Client.to(path)).statusCode()).isEqualTo(200);
        assertThatProblem(
                Client.send(Client.to(path).header("Authorization", "Bearer " + token().signedByStranger())),
                GatewayError.TOKEN_INVALID);
    }

    private static String tampered() {
        String good = token().signed();
        String other = Issuer.tokenFor("admin").signed();
        return good.substring(0, good.indexOf('.'))
                + other.substring(other.indexOf('.'), other.lastIndexOf('.'))
                + good.substring(good.lastIndexOf('.'));
    }

    private static Issuer token() {
        return Issuer.tokenFor("county");
    }
}
