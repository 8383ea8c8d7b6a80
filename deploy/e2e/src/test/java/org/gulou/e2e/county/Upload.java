package org.gulou.e2e.county;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.gulou.e2e.SharedStack;

/** Sends files through the gateway, as one account, and waits for what becomes of them. */
public final class Upload {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_STANDSTILL = Duration.ofMinutes(2);
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
        return send(kind, BodyPublishers.ofString(csv, StandardCharsets.UTF_8));
    }

    /** The import of that file as it ended. */
    JsonNode csv(String kind, Path file) throws IOException, InterruptedException {
        return send(kind, BodyPublishers.ofFile(file));
    }

    private JsonNode send(String kind, BodyPublisher csv) throws IOException, InterruptedException {
        URI imports = shared.stack().gateway().resolve("/grid/v1/imports?onDuplicate=SKIP&kind=" + kind);
        HttpRequest request = HttpRequest.newBuilder(imports)
                .header("Authorization", "Bearer " + shared.stack().token(account))
                .header("Content-Type", "text/csv")
                .POST(csv)
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IllegalStateException("The file was answered with " + answer.statusCode() + " " + answer.body());
        }
        String path = "/grid/v1/imports/"
                + JSON.readTree(answer.body()).required("id").asText();
        JsonNode run = read(path);
        while (UNDER_WAY.contains(run.path("state").asText())) {
            run = next(path, run);
        }
        return run;
    }

    /** The import once it got on. */
    private JsonNode next(String path, JsonNode before) {
        return await().atMost(LONGEST_STANDSTILL)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> read(path), now -> !now.equals(before));
    }

    private JsonNode read(String path) {
        return shared.suite().as(account).get(path).body();
    }
}
