package org.gulou.notification.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The events rules are made for are those their producers publish: read from the producers' own examples. */
class EventCatalogueTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final EventCatalogue CATALOGUE = new EventCatalogue();

    static Stream<DefineRule> seeds() {
        return RuleSeeds.seeds().stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatASeededRuleReadsIsInTheProducersExample(DefineRule rule) throws IOException {
        // Given
        JsonNode example = exampleOf(rule.eventType());
        Map<String, EventCatalogue.FieldType> known =
                CATALOGUE.find(rule.eventType()).orElseThrow().scalars();
        // When
        Set<String> read = new TreeSet<>(Placeholders.in(rule.subject().type()));
        for (String text : new String[] {
            rule.subject().id(),
            rule.templates().zh().title(),
            rule.templates().zh().body(),
            rule.templates().en().title(),
            rule.templates().en().body()
        }) {
            read.addAll(Placeholders.in(text));
        }
        read.retainAll(known.keySet());
        // Then
        assertThat(read)
                .allSatisfy(field -> assertThat(example.has(field)).as(field).isTrue());
        assertThat(example.has("areaCode")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theConditionOfASeededRuleHasAnAnswerForTheProducersExample(DefineRule rule) throws Exception {
        // Given
        Payload payload = new Payload(exampleOf(rule.eventType()));
        Set<String> fields =
                CATALOGUE.find(rule.eventType()).orElseThrow().scalars().keySet();
        // When
        boolean met = new Condition(rule.condition()).isMet(payload.values(fields));
        // Then: the examples are of a critical fault and of a failed inspection
        assertThat(met).isTrue();
    }

    @Test
    void everyFieldOfAnExampleIsKnownHere() throws IOException {
        for (String type : new String[] {
            "RectificationServed",
            "InspectionSubmitted",
            "EscalationRaised",
            "ReportReturned",
            "TargetsReminded",
            "TargetsOverdue",
            "ArrivalAssigned",
            "ArrivalOverdue",
            "ArrivalRiskFound",
            "TipAssigned",
            "TipOverdue",
            "CheckMissed"
        }) {
            // When
            JsonNode example = exampleOf(type);
            // Then
            assertThat(CATALOGUE.find(type).orElseThrow().fields().keySet()).containsAll(example::fieldNames);
        }
    }

    private static JsonNode exampleOf(String eventType) throws IOException {
        for (String producer : new String[] {"grid-service", "inspection-service", "report-service"}) {
            Path file = Path.of("..", producer, "src/main/events", eventType + ".v1.example.json");
            if (Files.exists(file)) {
                return JSON.readTree(file.toFile());
            }
        }
        throw new AssertionError("Nobody publishes an example of " + eventType);
    }
}
