package org.gulou.report.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.event.ReceivedEvent;

/** The events other services have published, by their examples. */
public final class Published {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Published() {}

    /** The example of that event, as it arrives. */
    public static ReceivedEvent example(String service, String type) {
        Path file = Path.of("..", service + "-service", "src", "main", "events", type + ".v1.example.json");
        try {
            JsonNode payload = JSON.readTree(file.toFile());
            return new ReceivedEvent(
                    UUID.randomUUID(),
                    "gulou." + service + "." + type + ".v1",
                    "any",
                    "any",
                    1,
                    Instant.parse("2026-11-24T08:00:00Z"),
                    payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
