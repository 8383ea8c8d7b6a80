package org.gulou.report;

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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.report.collection.CollectionOpened;
import org.gulou.report.obligation.ObligationExcused;
import org.gulou.report.obligation.ObligationMet;
import org.gulou.report.obligation.ObligationMissing;
import org.gulou.report.obligation.ObligationOpened;
import org.gulou.report.obligation.ObligationReminded;
import org.gulou.report.obligation.ObligationState;
import org.gulou.report.period.Period;
import org.gulou.report.report.ReportAccepted;
import org.gulou.report.report.ReportReturned;
import org.gulou.report.report.ReportSigned;
import org.gulou.report.report.ReportState;
import org.gulou.report.report.ReportSubmitted;
import org.gulou.report.unit.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this service tells others is what it has published: each example is recorded, and compared as it arrives. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class EventContractTest {

    private static final Path EVENTS = Path.of("src/main/events");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DAILY = "DAILY";
    private static final String GUYI = "450226100";
    private static final AreaCode AREA = new AreaCode(GUYI);
    private static final Period DAY = new Period("2026-11-24");
    private static final UUID OBLIGATION = UUID.fromString("019ab6a2-1c40-7d31-8f02-6b1f3c2d4e50");
    private static final UUID COLLECTION = UUID.fromString("019ab6a2-2d51-7e42-9a13-7c2a4d3e5f61");
    private static final Instant DUE = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant RECEIVED = Instant.parse("2026-11-24T07:41:12.345678Z");

    @Inject
    EventLog events;

    static Stream<DomainEvent> examples() {
        return Stream.of(
                new ObligationOpened(OBLIGATION, DAILY, UnitKind.AREA, GUYI, AREA, DAY, DUE, ObligationState.PENDING),
                new ObligationMet(
                        OBLIGATION, DAILY, UnitKind.AREA, GUYI, AREA, DAY, DUE, ObligationState.ON_TIME, RECEIVED),
                new ObligationMissing(OBLIGATION, DAILY, UnitKind.AREA, GUYI, AREA, DAY, DUE, ObligationState.MISSING),
                new ObligationExcused(OBLIGATION, DAILY, UnitKind.AREA, GUYI, AREA, DAY, DUE, ObligationState.EXCUSED),
                new ObligationReminded(OBLIGATION, DAILY, UnitKind.AREA, GUYI, AREA, DAY, DUE, ObligationState.PENDING),
                new ReportSigned(
                        DAILY,
                        UnitKind.AREA,
                        GUYI,
                        AREA,
                        DAY,
                        1,
                        ReportState.SIGNED,
                        Instant.parse("2026-11-24T07:30:00Z")),
                new ReportSubmitted(DAILY, UnitKind.AREA, GUYI, AREA, DAY, 1, ReportState.SUBMITTED, RECEIVED),
                new ReportReturned(
                        DAILY,
                        UnitKind.AREA,
                        GUYI,
                        AREA,
                        DAY,
                        1,
                        ReportState.RETURNED,
                        Instant.parse("2026-11-24T08:10:00Z")),
                new ReportAccepted(
                        DAILY,
                        UnitKind.AREA,
                        GUYI,
                        AREA,
                        DAY,
                        1,
                        ReportState.ACCEPTED,
                        Instant.parse("2026-11-24T08:30:00Z")),
                new CollectionOpened(
                        COLLECTION,
                        "A-" + COLLECTION,
                        Period.adhoc(COLLECTION),
                        List.of(GUYI, "450226101"),
                        new AreaCode("450226"),
                        Instant.parse("2026-11-24T09:00:00Z")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExampleArrivesAsItIsPublished(DomainEvent event) throws IOException {
        // Given
        JsonNode example = example(event);
        try (AwaitEvents topic = AwaitEvents.on("gulou.report." + event.aggregateType() + ".v1")) {
            // When
            QuarkusTransaction.requiringNew().run(() -> events.record(event));
            // Then
            JsonNode told = topic.one(event.type(), event.aggregateId()).data();
            assertThat(told).isEqualTo(example);
            assertThat(schema(event.type()).validate(told)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anEventWithoutItsAreaBreaksTheSchema(DomainEvent event) throws IOException {
        // Given
        ObjectNode broken = (ObjectNode) example(event);
        broken.remove("areaCode");
        // When, then
        assertThat(schema(event.type()).validate(broken)).isNotEmpty();
    }

    @Test
    void everyPublishedEventIsInTheCatalogue() throws IOException {
        // Given
        String catalogue = Files.readString(EVENTS.resolve("asyncapi.yaml"));
        // When, then
        examples()
                .forEach(event -> assertThat(catalogue)
                        .contains("gulou.report." + event.type() + ".v1", event.type() + ".v1.schema.json"));
    }

    private static JsonNode example(DomainEvent event) throws IOException {
        return JSON.readTree(EVENTS.resolve(event.type() + ".v1.example.json").toFile());
    }

    private static JsonSchema schema(String type) throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(EVENTS.resolve(type + ".v1.schema.json")));
    }
}
