package org.gulou.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import org.gulou.gateway.problem.GatewayError;

/** Checks problem documents, each member of them. */
public final class Problems {

    private Problems() {}

    /** The answer is that fault's document, for that path. */
    public static void assertThatProblem(HttpResponse<String> answer, GatewayError error) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(error.status());
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        String path = answer.request().uri().getRawPath();
        String trace = answer.headers().firstValue("traceparent").orElseThrow();
        assertDocument(answer.body(), error, path, trace);
    }

    /** The raw answer is that fault's document. */
    public static void assertThatRawProblem(String answer, GatewayError error) {
        assertThat(answer).matches("(?s)HTTP/1\\.[01] " + error.status() + " .*");
        assertThat(answer).containsIgnoringCase("content-type: application/problem+json");
        JsonObject document = new JsonObject(answer.substring(answer.indexOf("\r\n\r\n") + 4));
        assertThat(document.getString("code")).isEqualTo(error.name());
        assertThat(document.getInteger("status")).isEqualTo(error.status());
    }

    private static void assertDocument(String body, GatewayError error, String path, String traceparent) {
        JsonObject document = new JsonObject(body);
        assertThat(document.getString("code")).isEqualTo(error.name());
        assertThat(document.getString("type")).isEqualTo("urn:gulou:problem:" + error.name());
        assertThat(document.getInteger("status")).isEqualTo(error.status());
        assertThat(document.getString("title")).isNotBlank();
        assertThat(document.getString("detail")).isEqualTo(error.sentence());
        assertThat(document.getString("instance")).isEqualTo(path);
        assertThat(traceparent).contains(document.getString("traceId"));
    }
}
