package org.gulou.notification.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.event.EventConsumer;
import org.gulou.chassis.event.ReceivedEvent;

/** Lets the service hear of something, as its consumer would: in one transaction, with a request of its own. */
@Singleton
public class Happenings {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Instance<EventConsumer> consumers;

    Happenings(@Any Instance<EventConsumer> consumers) {
        this.consumers = consumers;
    }

    /** The rules hear of that event. */
    public void happen(String type, Map<String, ?> payload) {
        happen("rules", type, payload);
    }

    /** That consumer hears of that event. */
    public void happen(String consumer, String type, Map<String, ?> payload) {
        JsonNode data = JSON.valueToTree(payload);
        ReceivedEvent event = new ReceivedEvent(
                UUID.randomUUID(),
                "gulou.test." + type + ".v1",
                "test",
                data.path("id").asText(type),
                1,
                Instant.now(),
                data);
        QuarkusTransaction.requiringNew().run(() -> named(consumer).handle(event));
    }

    /** The payload of an event about a rectification. */
    public static Map<String, Object> rectification(UUID id, UUID site, String area, int criticalFindings) {
        ObjectNode payload = JSON.createObjectNode();
        payload.put("id", id.toString())
                .put("number", "Z-2026-0001")
                .put("siteId", site == null ? null : site.toString())
                .put("areaCode", area)
                .put("departmentCode", "EDUCATION")
                .put("severity", criticalFindings > 0 ? "CRITICAL" : "MINOR")
                .put("findings", 2)
                .put("criticalFindings", criticalFindings)
                .put("openFindings", 2)
                .put("dueAt", "2026-11-25T08:30:00Z")
                .put("attempt", 1)
                .put("state", "ISSUED")
                .put("at", "2026-11-24T08:30:00Z")
                .put("version", 1);
        return JSON.convertValue(payload, new com.fasterxml.jackson.core.type.TypeReference<>() {});
    }

    private EventConsumer named(String name) {
        return consumers.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }
}
