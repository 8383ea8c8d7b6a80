package org.gulou.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.notification.call.CallAnswered;
import org.gulou.notification.call.CallEscalated;
import org.gulou.notification.call.CallExhausted;
import org.gulou.notification.call.CallOpened;
import org.gulou.notification.inbox.NotificationAcknowledged;
import org.gulou.notification.inbox.NotificationCreated;
import org.gulou.notification.inbox.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this service tells others is what it has published: each example is recorded, and compared as it arrives. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class EventContractTest {

    private static final Path EVENTS = Path.of("src/main/events");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID NOTIFICATION = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e80");
    private static final UUID CALL = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e81");
    private static final String RECTIFICATION = "019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e73";
    private static final AreaCode VILLAGE = new AreaCode("450226100003");
    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    @Inject
    EventLog events;

    static Stream<DomainEvent> examples() {
        return Stream.of(
                new NotificationCreated(
                        NOTIFICATION,
                        "RECTIFICATION_SERVED_CRITICAL",
                        Severity.URGENT,
                        "RECTIFICATION",
                        RECTIFICATION,
                        VILLAGE,
                        "guyi-leader",
                        minutes(5),
                        0),
                new NotificationAcknowledged(
                        NOTIFICATION, "guyi-leader", "RECTIFICATION", RECTIFICATION, VILLAGE, 0, minutes(2), false),
                new CallOpened(CALL, "RECTIFICATION", RECTIFICATION, VILLAGE, 0, "guyi-leader", minutes(5), minutes(0)),
                new CallAnswered(
                        CALL, "RECTIFICATION", RECTIFICATION, VILLAGE, 0, "guyi-leader", minutes(5), minutes(2)),
                new CallEscalated(
                        CALL, "RECTIFICATION", RECTIFICATION, VILLAGE, 1, "county-leader", minutes(10), minutes(5)),
                new CallExhausted(
                        CALL, "RECTIFICATION", RECTIFICATION, VILLAGE, 1, "county-leader", minutes(10), minutes(10)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExampleArrivesAsItIsPublished(DomainEvent event) throws IOException {
        // Given
        JsonNode example = example(event);
        try (AwaitEvents topic = AwaitEvents.on("gulou.notification." + event.aggregateType() + ".v1")) {
            // When
            QuarkusTransaction.requiringNew().run(() -> events.record(event));
            // Then
            JsonNode told = topic.one(event.type(), event.aggregateId()).data();
            assertThat(told).isEqualTo(example);
            assertThat(schema(event).validate(told)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anEventThatDoesNotSayWhereBreaksTheSchema(DomainEvent event) throws IOException {
        // Given
        ObjectNode broken = (ObjectNode) example(event);
        broken.remove("areaCode");
        // When, then
        assertThat(schema(event).validate(broken)).isNotEmpty();
    }

    @Test
    void everyPublishedEventIsInTheCatalogue() throws IOException {
        // Given
        String catalogue = Files.readString(EVENTS.resolve("asyncapi.yaml"));
        // When, then
        examples()
                .forEach(event -> assertThat(catalogue)
                        .contains("gulou.notification." + event.type() + ".v1", event.type() + ".v1.schema.json"));
    }

    private static Instant minutes(long afterNoon) {
        return NOON.plusSeconds(60 * afterNoon);
    }

    private static JsonNode example(DomainEvent event) throws IOException {
        return JSON.readTree(EVENTS.resolve(event.type() + ".v1.example.json").toFile());
    }

    private static JsonSchema schema(DomainEvent event) throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(EVENTS.resolve(event.type() + ".v1.schema.json")));
    }
}
