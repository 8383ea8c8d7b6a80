package org.gulou.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;

/** Calls the grid service itself, as the county's officer; the body of an answer is read and dropped. */
final class GridCalls {

    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String service;
    private final String token;

    GridCalls(int port, String token) {
        this.service = "http://127.0.0.1:" + port + "/grid/v1";
        this.token = token;
    }

    void get(String path) throws IOException, InterruptedException {
        exchange(request(path).GET().build());
    }

    void post(String path, String body) throws IOException, InterruptedException {
        exchange(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Acts upon the version of a thing; waits for the answer as long as it takes. */
    void act(String path, String etag) throws IOException, InterruptedException {
        exchange(request(path)
                .header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.noBody())
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service + path)).header("Authorization", "Bearer " + token);
    }

    private void exchange(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<Void> answer = http.send(request, HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(request.uri().getPath() + " was answered with " + answer.statusCode());
        }
    }
}
