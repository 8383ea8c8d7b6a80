package org.gulou.notification.stream;

import static org.gulou.chassis.testing.Patience.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.TestTokens;

/** Reads server-sent events as a browser does; close it after use. */
final class EventSource implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> subjects = new CopyOnWriteArrayList<>();
    private final List<Long> ids = new CopyOnWriteArrayList<>();
    private final CompletableFuture<?> reading;
    private volatile String lastId;

    private EventSource(HttpRequest request) {
        reading = HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .thenAccept(answer -> answer.body().forEach(this::read));
    }

    static EventSource of(URI service, String path, String user, String lastEventId) {
        return of(service, path, TestTokens.as(user), lastEventId);
    }

    static EventSource of(URI service, String path, TestTokens reader, String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path))
                .header("Accept", "text/event-stream")
                .header("Authorization", reader.roles(Roles.TOWNSHIP_OFFICER).bearer());
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return new EventSource(request.build());
    }

    /** Waits for the first id, which comes before any event. */
    void awaitOpen() {
        await().until(() -> lastId != null);
    }

    /** Waits until the service ends it. */
    void awaitEnd() {
        await().until(reading::isDone);
    }

    /** The ids of the subjects of all events so far. */
    List<String> subjects() {
        return List.copyOf(subjects);
    }

    /** The ids of all events so far. */
    List<Long> ids() {
        return List.copyOf(ids);
    }

    String lastId() {
        return lastId;
    }

    @Override
    public void close() {
        reading.cancel(true);
    }

    private void read(String line) {
        if (line.startsWith("id:")) {
            lastId = line.substring(3).trim();
        } else if (line.startsWith("data:")) {
            try {
                subjects.add(JSON.readTree(line.substring(5))
                        .path("subject")
                        .path("id")
                        .asText());
                ids.add(Long.valueOf(lastId));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
