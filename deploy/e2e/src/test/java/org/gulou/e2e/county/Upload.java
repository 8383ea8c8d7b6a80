package org.gulou.e2e.county;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.gulou.e2e.SharedStack;

/** Sends files through the gateway, as one account, and waits for what becomes of them. */
public final class Upload {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final SharedStack shared = SharedStack.get();
    private final String account;

    public Upload(String account) {
        this.account = account;
    }

    /** The import as it ended. */
    public JsonNode csv(String kind, String csv) throws IOException, InterruptedException {
        URI imports = shared.stack().gateway().resolve("/grid/v1/imports?onDuplicate=SKIP&kind=" + kind);
        HttpRequest request = HttpRequest.newBuilder(imports)
                .header("Authorization", "Bearer " + shared.stack().token(account))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv, StandardCharsets.UTF_8))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IllegalStateException("The file was answered with " + answer.statusCode() + " " + answer.body());
        }
        String path = "/grid/v1/imports/"
                + JSON.readTree(answer.body()).required("id").asText();
        return await().atMost(LONGEST)
                .pollInterval(Duration.ofMillis(250))
                .until(
                        () -> shared.suite().as(account).get(path).body(),
                        run -> !UNDER_WAY.contains(run.path("state").asText()));
    }
}
