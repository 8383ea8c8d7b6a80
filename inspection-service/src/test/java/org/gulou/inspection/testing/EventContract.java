package org.gulou.inspection.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.testing.AwaitEvents;

/** What this service tells others is what it has published. */
public final class EventContract {

    private static final Path EVENTS = Path.of("src/main/events");
    private static final ObjectMapper JSON = new ObjectMapper();

    private EventContract() {}

    /** Records the event and asserts that it arrives as its published example, fits its schema and is in the catalogue. */
    public static void assertPublished(EventLog events, DomainEvent event) {
        JsonNode example = example(event.type());
        try (AwaitEvents topic = AwaitEvents.on("gulou.inspection." + event.aggregateType() + ".v1")) {
            QuarkusTransaction.requiringNew().run(() -> events.record(event));
            JsonNode told = topic.one(event.type(), event.aggregateId()).data();
            assertThat(told).isEqualTo(example);
            assertThat(schema(event.type()).validate(told)).isEmpty();
        }
        assertThat(text(Path.of("asyncapi.yaml")))
                .contains("gulou.inspection." + event.type() + ".v1", event.type() + ".v1.schema.json");
        assertThatTheSchemaRefusesWhatItMust(event.type(), (ObjectNode) example);
    }

    private static void assertThatTheSchemaRefusesWhatItMust(String type, ObjectNode example) {
        ObjectNode withoutId = example.deepCopy();
        withoutId.remove("id");
        assertThat(schema(type).validate(withoutId)).isNotEmpty();
        ObjectNode withPhone = example.deepCopy();
        withPhone.put("phone", "13900000001");
        assertThat(schema(type).validate(withPhone)).isNotEmpty();
    }

    private static JsonNode example(String type) {
        try {
            return JSON.readTree(text(Path.of(type + ".v1.example.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema schema(String type) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text(Path.of(type + ".v1.schema.json")));
    }

    private static String text(Path file) {
        try {
            return Files.readString(EVENTS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
