package org.gulou.e2e.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventLedgerTest {

    private static final String TOPIC = "gulou.grid.area.v1";
    private static final Map<String, Set<String>> NOBODY = Map.of();
    private static final List<Produced> THREE_EVENTS = List.of(new Produced(TOPIC, "450226", 3));

    @Test
    void whatEveryReaderHasAppliedOnceIsSound() {
        // Given
        List<Applied> applied = List.of(applied("report", 3, 3), applied("notification", 3, 3));
        // When
        List<Discrepancy> found = EventLedger.compared(NOBODY, THREE_EVENTS, applied);
        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void anEventAppliedTwiceIsFound() {
        // Given
        List<Applied> applied = List.of(applied("report", 3, 4));
        // When
        List<Discrepancy> found = EventLedger.compared(NOBODY, THREE_EVENTS, applied);
        // Then
        assertThat(found)
                .extracting(Discrepancy::what)
                .containsExactly("3 produced, seen up to 3, applied 4 times, 3 different");
    }

    @Test
    void anEventPassedOverIsFoundEvenWhenLaterOnesArrived() {
        // Given
        List<Applied> applied = List.of(applied("report", 3, 2));
        // When
        List<Discrepancy> found = EventLedger.compared(NOBODY, THREE_EVENTS, applied);
        // Then
        assertThat(found)
                .extracting(Discrepancy::what)
                .containsExactly("3 produced, seen up to 3, applied 2 times, 2 different");
    }

    @Test
    void anAggregateAReaderOfTheTopicHasNeverSeenIsFound() {
        // Given
        List<Applied> applied = List.of(new Applied("report", "directory", TOPIC, "450227", 1, 1, 1));
        List<Produced> produced = List.of(new Produced(TOPIC, "450226", 3), new Produced(TOPIC, "450227", 1));
        // When
        List<Discrepancy> found = EventLedger.compared(NOBODY, produced, applied);
        // Then
        assertThat(found).extracting(Discrepancy::aggregateId).containsExactly("450226");
    }

    @Test
    void aReaderWhoHasAppliedNothingAtAllIsMissed() {
        // Given
        Map<String, Set<String>> expected = Map.of(TOPIC, Set.of("report/directory", "inspection/directory"));
        List<Applied> applied = List.of(applied("report", 3, 3));
        // When
        List<Discrepancy> found = EventLedger.compared(expected, THREE_EVENTS, applied);
        // Then
        assertThat(found)
                .extracting(Discrepancy::what)
                .containsExactly("3 produced, seen up to 0, applied 0 times, 0 different");
    }

    @Test
    void anEventLostIsNotMadeGoodByAnotherAppliedTwice() {
        // Given
        List<Applied> applied = List.of(new Applied("report", "directory", TOPIC, "450226", 3, 3, 2));
        // When
        List<Discrepancy> found = EventLedger.compared(NOBODY, THREE_EVENTS, applied);
        // Then
        assertThat(found)
                .extracting(Discrepancy::what)
                .containsExactly("3 produced, seen up to 3, applied 3 times, 2 different");
    }

    private static Applied applied(String service, long last, long times) {
        return new Applied(service, "directory", TOPIC, "450226", last, times, Math.min(last, times));
    }
}
