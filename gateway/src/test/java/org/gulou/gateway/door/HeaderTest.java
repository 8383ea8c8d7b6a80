package org.gulou.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.gulou.gateway.testing.Client;
import org.gulou.gateway.testing.Issuer;
import org.gulou.gateway.testing.Surroundings;
import org.gulou.gateway.testing.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HeaderTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void whatConcernsTheConnectionStaysBehind() {
        JsonObject seen = headersSeenFor(
                "Connection: X-Mine, close",
                "X-Mine: 1",
                "Keep-Alive: timeout=5",
                "TE: trailers",
                "Trailer: X-T",
                "Upgrade: h2c",
                "Proxy-Authorization: Basic eA==",
                "Proxy-Connection: keep-alive");

        assertThat(seen.fieldNames())
                .doesNotContain(
                        "connection",
                        "x-mine",
                        "keep-alive",
                        "te",
                        "trailer",
                        "upgrade",
                        "proxy-authorization",
                        "proxy-connection");
    }

    @Test
    void whereARequestCameFromIsSaidByTheGatewayAlone() {
        JsonObject seen = headersSeenFor(
                "X-Forwarded-For: 10.1.1.1",
                "X-Forwarded-Host: evil",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Prefix: /evil",
                "X-Forwarded-User: admin",
                "Forwarded: for=10.1.1.1",
                "X-Real-IP: 10.1.1.1",
                "X-Original-URL: /evil",
                "X-HTTP-Method-Override: DELETE");

        assertThat(seen.getJsonArray("x-forwarded-for").getList()).isEqualTo(List.of("127.0.0.1"));
        assertThat(seen.getJsonArray("x-forwarded-host").getList()).isEqualTo(List.of("gulou"));
        assertThat(seen.getJsonArray("x-forwarded-proto").getList()).isEqualTo(List.of("http"));
        assertThat(seen.getJsonArray("forwarded").getList())
                .isEqualTo(List.of("for=127.0.0.1;proto=http;host=\"gulou\""));
        assertThat(seen.fieldNames())
                .doesNotContain(
                        "x-forwarded-prefix",
                        "x-forwarded-user",
                        "x-real-ip",
                        "x-original-url",
                        "x-http-method-override");
    }

    @Test
    void namingTheGatewaysOwnHeadersInConnectionDoesNotRemoveThem() {
        JsonObject seen = headersSeenFor("Connection: X-Forwarded-For, traceparent, Via, close");

        assertThat(seen.fieldNames()).contains("x-forwarded-for", "traceparent", "via");
    }

    @Test
    void whatIsMeantForTheServicePasses() {
        JsonObject seen =
                headersSeenFor("If-Match: \"3\"", "Idempotency-Key: k", "Accept-Language: zh-CN", "Via: 1.0 edge");

        assertThat(seen.getJsonArray("if-match").getList()).isEqualTo(List.of("\"3\""));
        assertThat(seen.getJsonArray("idempotency-key").getList()).isEqualTo(List.of("k"));
        assertThat(seen.getJsonArray("accept-language").getList()).isEqualTo(List.of("zh-CN"));
        assertThat(seen.getJsonArray("via").getList()).isEqualTo(List.of("1.0 edge, 1.1 gulou"));
        assertThat(seen.fieldNames()).contains("authorization");
    }

    @Test
    void anAnswersConnectionStaysBehindToo() {
        HttpResponse<String> answer = Client.send(Client.as("county", "/grid/v1/areas"));

        assertThat(answer.headers().map()).doesNotContainKeys("x-private", "keep-alive", "connection");
        assertThat(answer.headers().firstValue("x-kept")).contains("yes");
        assertThat(answer.headers().firstValue("via")).contains("1.1 gulou");
    }

    @Test
    void aTraceIsContinued() {
        HttpResponse<String> answer = Client.send(Client.as("county", "/grid/v1/areas")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .header("tracestate", "a=b"));

        String echoed = answer.headers().firstValue("traceparent").orElseThrow();
        assertThat(echoed).startsWith("00-" + TRACE + "-").doesNotContain("00f067aa0ba902b7");
        assertThat(answer.body()).contains(echoed).contains("\"tracestate\":[\"a=b\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "ff-" + TRACE + "-00f067aa0ba902b7-01"
            })
    void aBrokenTraceIsReplaced(String broken) {
        HttpResponse<String> answer = Client.send(Client.as("county", "/grid/v1/areas")
                .header("traceparent", broken)
                .header("tracestate", "a=b"));

        assertThat(answer.headers().firstValue("traceparent").orElseThrow())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .isNotEqualTo(broken);
        assertThat(answer.body()).doesNotContain("tracestate");
    }

    private static JsonObject headersSeenFor(String... headers) {
        String answer;
        try (Wire wire = Wire.open()) {
            wire.send("GET /grid/v1/areas HTTP/1.1", "Host: gulou", bearer())
                    .send(headers)
                    .send("", "");
            answer = wire.readUntil("}}");
        }
        return new JsonObject(answer.substring(answer.indexOf("\r\n\r\n") + 4)).getJsonObject("headers");
    }

    private static String bearer() {
        return "Authorization: Bearer " + Issuer.tokenFor("county").signed();
    }
}
