package org.gulou.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Sends a file to the grid service and waits until every row of it is in. */
final class Importing {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(100);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String service;
    private final Supplier<String> token;

    Importing(int port, Supplier<String> token) {
        this.service = "http://127.0.0.1:" + port + "/grid/v1";
        this.token = token;
    }

    /** Seconds from the first byte sent to the last row in. */
    double seconds(String kind, Path file) throws IOException, InterruptedException {
        return seconds(kind, BodyPublishers.ofFile(file), () -> {});
    }

    double seconds(String kind, String csv) throws IOException, InterruptedException {
        return seconds(kind, BodyPublishers.ofString(csv), () -> {});
    }

    /** The same, looking at something else again and again meanwhile. */
    double seconds(String kind, Path file, Look meanwhile) throws IOException, InterruptedException {
        return seconds(kind, BodyPublishers.ofFile(file), meanwhile);
    }

    private double seconds(String kind, BodyPublisher body, Look meanwhile) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        JsonNode run = send(request("/imports?kind=" + kind)
                .header("Content-Type", "text/csv")
                .POST(body));
        while (!run.hasNonNull("finishedAt")) {
            meanwhile.take();
            LockSupport.parkNanos(LOOK);
            run = send(request("/imports/" + run.required("id").textValue()).GET());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (!run.required("state").textValue().equals("DONE")
                || run.at("/rows/rejected").asLong() > 0) {
            throw new IllegalStateException("The import did not take all rows: " + run);
        }
        return seconds;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service + path)).header("Authorization", "Bearer " + token.get());
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    "The import was answered with " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** Something to look at. */
    @FunctionalInterface
    interface Look {
        void take() throws IOException, InterruptedException;
    }
}
