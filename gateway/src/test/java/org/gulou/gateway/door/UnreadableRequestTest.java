package org.gulou.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.gateway.testing.Problems.assertThatProblem;
import static org.gulou.gateway.testing.Problems.assertThatRawProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
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
class UnreadableRequestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/q/health",
                "/q/metrics",
                "/grid",
                "/grid/v1",
                "/grid/v1/",
                "/grid/v2/areas",
                "/Grid/v1/areas",
                "/gridx/v1/areas",
                "/certs",
                "/docs/secret",
                "/webjars/swagger-ui/index.html"
            })
    void noOtherPathLeadsAnywhere(String path) {
        assertThatProblem(Client.send(Client.as("county", path)), GatewayError.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//grid/v1/areas",
                "/grid/v1//areas",
                "/grid/v1/../v1/areas",
                "/grid/v1/areas/..",
                "/grid/v1/./areas",
                "/grid/v1/%2e%2e/areas",
                "/grid/v1/.%2E/areas",
                "/grid/v1%2fareas",
                "/grid/v1/areas%2F..%2f",
                "/grid/v1/areas%5c",
                "/grid/v1/areas\\x",
                "/grid/v1/areas;x=1",
                "/grid/v1/..;/areas",
                "/grid/v1/%252e%252e/areas",
                "/grid/v1/areas%00",
                "/grid/v1/areas%0d%0aX:1",
                "/grid/v1/areas%zz",
                "/grid/v1/areas%4",
                "/grid/v1/\u00e9",
                "http://elsewhere/grid/v1/areas",
                "grid/v1/areas",
                "*"
            })
    void trickyPathsAreRefused(String path) {
        String answer = Wire.exchange("GET " + path + " HTTP/1.1", "Host: gulou", bearer());

        assertThatRawProblem(answer, GatewayError.PATH_NOT_PLAIN);
    }

    @Test
    void aTrickInTheQueryIsOnlyText() {
        String answer = Wire.exchange("GET /grid/v1/areas?q=../%2e;//x HTTP/1.1", "Host: gulou", bearer());

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"uri\":\"/grid/v1/areas?q=../%2e;//x\"");
    }

    @Test
    void aQueryInRawUtf8ArrivesEncoded() {
        byte[] name = "三江".getBytes(StandardCharsets.UTF_8);
        try (Wire wire = Wire.open()) {
            wire.write("GET /grid/v1/areas?q=".getBytes(StandardCharsets.US_ASCII))
                    .write(name)
                    .send(" HTTP/1.1", "Host: gulou", bearer(), "Connection: close", "", "");

            assertThat(wire.readAll()).contains("q=%E4%B8%89%E6%B1%9F");
        }
    }

    @Test
    void webSocketsAreRefused() {
        String answer = Wire.exchange(
                "GET /notification/v1/notifications HTTP/1.1",
                "Host: gulou",
                bearer(),
                "Upgrade: websocket",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Version: 13");

        assertThatRawProblem(answer, GatewayError.UPGRADE_REFUSED);
    }

    @Test
    void http2IsNotOfferedByUpgrade() {
        String answer = Wire.exchange(
                "GET /grid/v1/areas HTTP/1.1",
                "Host: gulou",
                bearer(),
                "Upgrade: h2c",
                "HTTP2-Settings: AAMAAABkAAQAAP__");

        assertThat(answer).startsWith("HTTP/1.1 200 ").doesNotContain("\"upgrade\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE /grid/v1/areas", "CONNECT gulou:80"})
    void someMethodsAreNeverOffered(String line) {
        String answer = Wire.exchange(line + " HTTP/1.1", "Host: gulou", bearer());

        assertThatRawProblem(answer, GatewayError.METHOD_NOT_ALLOWED);
    }

    @Test
    void anEndlessRequestLineIsRefused() {
        String answer = Wire.exchange("GET /grid/v1/areas?q=" + "x".repeat(20_000) + " HTTP/1.1", "Host: gulou");

        assertThatRawProblem(answer, GatewayError.URI_TOO_LONG);
    }

    @Test
    void endlessHeadersAreRefused() {
        String answer = Wire.exchange("GET /grid/v1/areas HTTP/1.1", "Host: gulou", "X-Long: " + "x".repeat(40_000));

        assertThatRawProblem(answer, GatewayError.HEADERS_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 3\r\nContent-Length: 4",
                "Content-Length: three",
                "Content-Length: -1",
                "Transfer-Encoding: gzip",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Host: another",
                "No colon"
            })
    void ambiguousFramingIsRefused(String header) {
        String answer = Wire.exchange("POST /grid/v1/areas HTTP/1.1", "Host: gulou", bearer(), header);

        assertThatRawProblem(answer, GatewayError.BAD_REQUEST);
    }

    @Test
    void gibberishIsRefused() {
        assertThatRawProblem(Wire.exchange("\u0001\u0002\u0003 what is this"), GatewayError.BAD_REQUEST);
    }

    private static String bearer() {
        return "Authorization: Bearer " + Issuer.tokenFor("county").signed();
    }
}
