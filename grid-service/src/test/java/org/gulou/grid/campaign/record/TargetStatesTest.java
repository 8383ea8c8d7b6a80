package org.gulou.grid.campaign.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.campaign.coverage.Place;
import org.junit.jupiter.api.Test;

/** Which dose a record is of that names none. */
class TargetStatesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final Instant WEDNESDAY = TUESDAY.plusSeconds(86_400);
    private static final UUID PERSON = UUID.randomUUID();
    private static final TargetStates.Subject SUBJECT = new TargetStates.Subject(1, PERSON);

    private final TargetState first = target(1);
    private final TargetState second = target(2);
    private final TargetState third = target(3);
    private final TargetStates states = new TargetStates(List.of(third, first, second));

    @Test
    void whatIsGivenIsTheNextDose() {
        // Given
        take(first, Outcome.DONE, MONDAY);
        // When, then
        assertThat(find(Outcome.DONE, TUESDAY)).isSameAs(second);
        assertThat(find(Outcome.DONE, MONDAY)).isSameAs(first);
    }

    @Test
    void whatIsTakenBackIsTheLastDoseWithAnOutcome() {
        // Given
        take(first, Outcome.DONE, MONDAY);
        // When, then
        assertThat(find(Outcome.WITHDRAWN, TUESDAY)).isSameAs(first);
        take(second, Outcome.REFUSED, TUESDAY);
        assertThat(find(Outcome.WITHDRAWN, WEDNESDAY)).isSameAs(second);
    }

    @Test
    void whatIsTakenBackTwiceIsTheSameDose() {
        // Given
        take(first, Outcome.DONE, MONDAY);
        take(second, Outcome.DONE, TUESDAY);
        take(find(Outcome.WITHDRAWN, WEDNESDAY), Outcome.WITHDRAWN, WEDNESDAY);
        // When, then
        assertThat(find(Outcome.WITHDRAWN, WEDNESDAY)).isSameAs(second);
        assertThat(find(Outcome.WITHDRAWN, WEDNESDAY.plusSeconds(1))).isSameAs(first);
    }

    @Test
    void whatIsTakenBackWithNothingThereIsTheFirstDose() {
        assertThat(find(Outcome.WITHDRAWN, MONDAY)).isSameAs(first);
    }

    @Test
    void whatHasBeenToldIsOfTheSameDoseWhateverHoldsSince() {
        // Given
        take(first, Outcome.DONE, MONDAY);
        take(first, Outcome.WITHDRAWN, TUESDAY);
        take(first, Outcome.DONE, WEDNESDAY);
        // When, then
        assertThat(find(Outcome.DONE, MONDAY)).isSameAs(first);
        assertThat(find(Outcome.WITHDRAWN, TUESDAY)).isSameAs(first);
        assertThat(find(Outcome.DONE, TUESDAY)).isSameAs(second);
    }

    @Test
    void whatHadBeenToldBeforeTheBatchCountsAsWell() {
        // Given
        take(first, Outcome.DONE, MONDAY);
        second.recall(Set.of(new Told(Outcome.WITHDRAWN, WEDNESDAY)));
        // When, then
        assertThat(find(Outcome.WITHDRAWN, WEDNESDAY)).isSameAs(second);
        assertThat(find(Outcome.WITHDRAWN, TUESDAY)).isSameAs(first);
    }

    @Test
    void whoWasAwayBeforeADoseWasGivenWasAwayForThatOne() {
        // Given
        take(first, Outcome.DONE, TUESDAY);
        // When, then
        assertThat(find(Outcome.AWAY, MONDAY)).isSameAs(first);
        assertThat(find(Outcome.AWAY, WEDNESDAY)).isSameAs(second);
        assertThat(find(Outcome.DONE, MONDAY)).isSameAs(second);
    }

    private TargetState find(Outcome outcome, Instant at) {
        return states.find(SUBJECT, null, fact(outcome, at));
    }

    private static void take(TargetState target, Outcome outcome, Instant at) {
        target.take(fact(outcome, at), UUID.randomUUID(), at);
    }

    private static Fact fact(Outcome outcome, Instant at) {
        return new Fact(outcome, at, null, null, null, null);
    }

    private static TargetState target(int dose) {
        Place place = new Place(new AreaCode("450226100003001"), dose, List.of(), List.of());
        Instant due = MONDAY.plusSeconds(864_000);
        return TargetState.pending(new TargetState.Key(1, PERSON, dose), UUID.randomUUID(), place, due);
    }
}
