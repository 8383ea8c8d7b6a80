package org.gulou.grid;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.OrganizationKind;
import org.gulou.chassis.directory.SubjectType;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.area.AreaChanged;
import org.gulou.grid.area.NamedPeriod;
import org.gulou.grid.duty.DutyChanged;
import org.gulou.grid.organization.OrganizationChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this service tells others is what it has published: each example is recorded, and compared as it arrives. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class EventContractTest {

    private static final Path EVENTS = Path.of("src/main/events");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    EventLog events;

    static Stream<DomainEvent> examples() {
        return Stream.of(
                        Stream.of(anArea(), anOrganization(), aDuty()),
                        ArrivalExamples.all(),
                        TipExamples.all(),
                        CampaignEvents.examples(),
                        MonitoringExamples.all())
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExampleArrivesAsItIsPublished(DomainEvent event) throws IOException {
        // Given
        JsonNode example =
                JSON.readTree(EVENTS.resolve(event.type() + ".v1.example.json").toFile());
        try (AwaitEvents topic = AwaitEvents.on("gulou.grid." + event.aggregateType() + ".v1")) {
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
    void anEventWithoutItsVersionBreaksTheSchema(DomainEvent event) throws IOException {
        // Given
        ObjectNode broken = (ObjectNode)
                JSON.readTree(EVENTS.resolve(event.type() + ".v1.example.json").toFile());
        broken.remove("version");
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
                        .contains("gulou.grid." + event.type() + ".v1", event.type() + ".v1.schema.json"));
    }

    private static JsonSchema schema(String type) throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(EVENTS.resolve(type + ".v1.schema.json")));
    }

    private static AreaChanged anArea() {
        LocalDate founded = LocalDate.of(1949, 10, 1);
        LocalDate renamed = LocalDate.of(2026, 11, 23);
        LocalDate retired = LocalDate.of(2026, 12, 1);
        return new AreaChanged(
                new AreaCode("450226100003"),
                "城北社区",
                AreaLevel.VILLAGE,
                new AreaCode("450226100"),
                founded,
                retired,
                new AreaCode("450226100004"),
                List.of(new NamedPeriod("城北村", founded, renamed), new NamedPeriod("城北社区", renamed, retired)),
                2);
    }

    private static OrganizationChanged anOrganization() {
        return new OrganizationChanged(
                "TESTING-GROUP", "核酸检测组", "Testing group", OrganizationKind.WORK_GROUP, new AreaCode("450226"), 0);
    }

    private static DutyChanged aDuty() {
        return new DutyChanged(
                UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e70"),
                SubjectType.AREA,
                "450226100",
                new AreaCode("450226100"),
                DutyRole.DEPUTY,
                "guyi-deputy",
                Instant.parse("2026-11-01T00:00:00Z"),
                Instant.parse("2026-12-01T00:00:00Z"),
                UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e6f"),
                false,
                1);
    }
}
