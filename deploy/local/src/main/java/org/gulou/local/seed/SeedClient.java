package org.gulou.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.gulou.local.keycloak.Tokens;
import org.gulou.local.layout.LaunchFault;
import org.gulou.local.layout.Ports;
import org.gulou.local.layout.Service;

/** Speaks to one service as one account; an answer nobody expected is a {@link LaunchFault}. */
final class SeedClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration UPLOAD = Duration.ofMinutes(15);
    private static final int NOT_FOUND = 404;
    private static final int FIRST_FAULT = 300;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final String base;
    private final Tokens tokens;
    private final String user;

    SeedClient(Ports ports, Service service, Tokens tokens, String user) {
        this.base = Ports.url(ports.service(service)) + "/" + service.id() + "/v1";
        this.tokens = tokens;
        this.user = user;
    }

    /** The thing there; empty when there is none. */
    Optional<JsonNode> find(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request(path).GET());
        return response.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(body(path, response));
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return body(path, send(request(path).GET()));
    }

    JsonNode post(String path, JsonNode content) throws IOException, InterruptedException {
        return body(
                path,
                send(request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(content.toString()))));
    }

    JsonNode postCsv(String path, byte[] content) throws IOException, InterruptedException {
        return body(
                path, send(request(path).header("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(content))));
    }

    /** Sends a file of any size. */
    JsonNode postCsv(String path, Path content) throws IOException, InterruptedException {
        return body(
                path,
                send(request(path)
                        .timeout(UPLOAD)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofFile(content))));
    }

    /** Replaces the thing as it stands in this version. */
    JsonNode put(String path, JsonNode content, long version) throws IOException, InterruptedException {
        return body(
                path,
                send(request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + version + "\"")
                        .PUT(BodyPublishers.ofString(content.toString()))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.of(user));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode body(String path, HttpResponse<String> response) throws IOException {
        if (response.statusCode() >= FIRST_FAULT) {
            throw new LaunchFault("Seeding failed: %s %s%s as %s answered %d %s"
                    .formatted(response.request().method(), base, path, user, response.statusCode(), response.body()));
        }
        return response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
    }
}
