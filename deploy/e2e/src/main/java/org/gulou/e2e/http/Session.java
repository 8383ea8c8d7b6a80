package org.gulou.e2e.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * One user's conversation with the suite. While a process is away (no connection, 502, 503, 504) a request is sent again, with the
 * same {@code Idempotency-Key}, so that it acts once; any other answer but a success is a {@link Refusal}.
 */
public final class Session {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Set<Integer> AWAY = Set.of(502, 503, 504);
    private static final String KEY_IN_USE = "IDEMPOTENCY_KEY_IN_USE";

    private final HttpClient http;
    private final URI gateway;
    private final Supplier<String> token;
    private final Duration patience;

    Session(HttpClient http, URI gateway, Supplier<String> token, Duration patience) {
        this.http = http;
        this.gateway = gateway;
        this.token = token;
        this.patience = patience;
    }

    /** Reads. */
    public Answer get(String path) {
        return send("GET", path, null, request -> {});
    }

    /** Creates, or acts on what needs no precondition. */
    public Answer post(String path, Object body) {
        String key = UUID.randomUUID().toString();
        return send("POST", path, body, request -> request.header("Idempotency-Key", key));
    }

    /** Acts on the version of a thing that was read. */
    public Answer act(String path, String etag, Object body) {
        String key = UUID.randomUUID().toString();
        return send(
                "POST",
                path,
                body,
                request -> request.header("Idempotency-Key", key).header("If-Match", etag));
    }

    /** Puts over the version of a thing that was read. */
    public Answer put(String path, String etag, Object body) {
        return send("PUT", path, body, request -> request.header("If-Match", etag));
    }

    /** Puts where nothing stands yet; 412 from an attempt whose answer was lost is taken for what stands there now. */
    public Answer putNew(String path, Object body) {
        boolean[] again = {false};
        Answer answer = exchange("PUT", path, body, request -> request.header("If-None-Match", "*"), again);
        if (answer.status() == 412 && again[0]) {
            return get(path);
        }
        return required("PUT " + path, answer);
    }

    /** Reads without asking for success. */
    public Answer tryGet(String path) {
        return exchange("GET", path, null, request -> {}, new boolean[1]);
    }

    private Answer send(String method, String path, Object body, Headers headers) {
        return required(method + " " + path, exchange(method, path, body, headers, new boolean[1]));
    }

    private static Answer required(String request, Answer answer) {
        if (!answer.isSuccess()) {
            throw new Refusal(request, answer);
        }
        return answer;
    }

    private Answer exchange(String method, String path, Object body, Headers headers, boolean[] again) {
        Instant end = Instant.now().plus(patience);
        while (true) {
            try {
                Answer answer = once(method, path, body, headers);
                boolean away = AWAY.contains(answer.status()) || answer.code().equals(KEY_IN_USE);
                if (!away || Instant.now().isAfter(end)) {
                    return answer;
                }
            } catch (IOException e) {
                if (Instant.now().isAfter(end)) {
                    throw new Unreachable("Nobody answers at " + gateway + "; is the stack up? Try deploy/up.", e);
                }
            }
            again[0] = true;
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private Answer once(String method, String path, Object body, Headers headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json");
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json");
            request.method(method, HttpRequest.BodyPublishers.ofString(json(body)));
        }
        headers.addTo(request);
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    parsed(response.body()),
                    response.headers().firstValue("ETag").orElse(null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("Interrupted while waiting for " + method + " " + path, e);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a JSON body", e);
        }
    }

    private static JsonNode parsed(String body) throws IOException {
        return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
    }

    /** Adds headers to a request. */
    private interface Headers {
        void addTo(HttpRequest.Builder request);
    }
}
