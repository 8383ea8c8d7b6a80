package org.gulou.notification.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.event.EventConsumer;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.chassis.testing.SuiteTime;

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
        happen(consumer, event(type, payload, 1));
    }

    /** That consumer hears of that very event. */
    public void happen(String consumer, ReceivedEvent event) {
        QuarkusTransaction.requiringNew().run(() -> named(consumer).handle(event));
    }

    /** That consumer hears of that event, and its transaction is undone after it has: the event will come again. */
    public void happenInVain(String consumer, ReceivedEvent event) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                named(consumer).handle(event);
                throw new Undone();
            });
        } catch (Undone meant) {
            return;
        }
        throw new IllegalStateException("The transaction was to be undone");
    }

    /** An event of that type, the {@code seq}-th of what it is about. */
    public static ReceivedEvent event(String type, Map<String, ?> payload, long seq) {
        JsonNode data = JSON.valueToTree(payload);
        return new ReceivedEvent(
                UUID.randomUUID(),
                "gulou.test." + type + ".v1",
                "test",
                data.path("id").asText(type),
                seq,
                SuiteTime.now(),
                data);
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

    /** Undoes a transaction in which nothing was wrong. */
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
