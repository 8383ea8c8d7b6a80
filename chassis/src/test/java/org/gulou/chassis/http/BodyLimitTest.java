package org.gulou.chassis.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gulou.chassis.problem.Problem;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class BodyLimitTest {

    private static final int MEGABYTE = 1 << 20;

    @TestHTTPResource("/chassis/v1/things")
    URI things;

    @Test
    void aBodyOfTwentyMegabytesIsTooLargeAndTheClientLearnsIt() throws Exception {
        isTooLarge(send(things, BodyPublishers.ofByteArray(spaces(20 * MEGABYTE))));
    }

    @Test
    void aBodyThatDoesNotSayHowLargeItIsIsCountedToo() throws Exception {
        isTooLarge(send(things, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces(20 * MEGABYTE)))));
    }

    @Test
    void aBodyJustWithinTheLimitIsRead() throws Exception {
        byte[] body = spaces(MEGABYTE);
        body[0] = '{';
        body[MEGABYTE - 1] = '}';
        assertThat(send(things, BodyPublishers.ofByteArray(body)).statusCode()).isEqualTo(422);
        assertThat(send(things, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aFileToImportMayBeLarger() {
        given().contentType("text/csv")
                .body(spaces(12 * MEGABYTE))
                .post("/chassis/v1/things/imports")
                .then()
                .statusCode(200);
    }

    @Test
    void aClientThatNeverEndsIsCutOff() throws IOException {
        try (Socket client = new Socket(things.getHost(), things.getPort())) {
            client.setSoTimeout(20_000);
            OutputStream out = client.getOutputStream();
            out.write(("POST /chassis/v1/things HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 900000000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(megabytesTakenBy(out)).isBetween(60, 499);
        }
    }

    private static int megabytesTakenBy(OutputStream out) {
        byte[] part = spaces(MEGABYTE);
        int sent = 0;
        try {
            while (sent < 500) {
                out.write(part);
                sent++;
            }
            return sent;
        } catch (IOException cutOff) {
            return sent;
        }
    }

    private static void isTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
        assertThat(answer.body()).contains("PAYLOAD_TOO_LARGE");
    }

    private static HttpResponse<String> send(URI uri, HttpRequest.BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        TestTokens.as("county").roles("county-officer").bearer())
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static byte[] spaces(int count) {
        byte[] spaces = new byte[count];
        Arrays.fill(spaces, (byte) ' ');
        return spaces;
    }
}
