package org.gulou.grid.campaign.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.campaign.Dose;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.campaign.coverage.Place;
import org.gulou.grid.campaign.coverage.Tally;
import org.junit.jupiter.api.Test;

/** What one dose means for those after it: a time from which they may be given, an exemption, or nothing. */
class DoseRulesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final Instant WEDNESDAY = TUESDAY.plusSeconds(86_400);
    private static final Instant DUE = MONDAY.plusSeconds(30 * 86_400L);
    private static final UUID PERSON = UUID.randomUUID();

    private final DoseRules rules = new DoseRules(
            List.of(new Dose(1, null), new Dose(2, 21), new Dose(3, 0)),
            new BusinessClock(Clock.fixed(WEDNESDAY, ZoneId.of("Asia/Shanghai"))));
    private final List<TargetState> doses =
            IntStream.rangeClosed(1, 3).mapToObj(DoseRulesTest::target).toList();
    private final TargetStates states = new TargetStates(doses);

    @Test
    void whoIsExemptFromADoseIsExemptFromThoseAfterIt() {
        // When
        record(2, Outcome.EXEMPT, MONDAY);
        // Then
        assertThat(outcomes()).containsExactly(null, Outcome.EXEMPT, Outcome.EXEMPT);
        assertThat(dose(3).impliedAt()).isEqualTo(MONDAY);
        assertThat(dose(3).standing()).isNull();
    }

    @Test
    void anExemptionTakenBackOrCorrectedTakesBackWhatFollowedFromItAndNoMore() {
        // Given
        record(1, Outcome.EXEMPT, MONDAY);
        record(3, Outcome.EXEMPT, MONDAY);
        // When
        record(1, Outcome.WITHDRAWN, TUESDAY);
        // Then
        assertThat(outcomes()).containsExactly(null, null, Outcome.EXEMPT);
        record(1, Outcome.EXEMPT, WEDNESDAY);
        record(1, Outcome.DONE, WEDNESDAY);
        assertThat(outcomes()).containsExactly(Outcome.DONE, null, Outcome.EXEMPT);
    }

    @Test
    void whatIsRecordedOfALaterDoseItselfStandsAndIsFollowedByTheExemptionAgainOnceItIsTakenBack() {
        // Given
        record(1, Outcome.EXEMPT, MONDAY);
        // When
        record(2, Outcome.REFUSED, TUESDAY);
        // Then
        assertThat(outcomes()).containsExactly(Outcome.EXEMPT, Outcome.REFUSED, Outcome.EXEMPT);
        record(2, Outcome.WITHDRAWN, WEDNESDAY);
        assertThat(outcomes()).containsExactly(Outcome.EXEMPT, Outcome.EXEMPT, Outcome.EXEMPT);
        assertThat(dose(2).standing().outcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void whoRefusesADoseMayChangeTheirMindAboutTheNext() {
        for (Outcome outcome : List.of(Outcome.REFUSED, Outcome.AWAY, Outcome.UNREACHABLE, Outcome.TRANSFERRED)) {
            // When
            record(1, outcome, MONDAY);
            // Then
            assertThat(outcomes()).containsExactly(outcome, null, null);
        }
    }

    @Test
    void aWithdrawalWithoutADoseTakesBackTheExemptionAndNotWhatFollowsFromIt() {
        // Given
        record(1, Outcome.EXEMPT, MONDAY);
        // When
        TargetState found = states.find(new TargetStates.Subject(1, PERSON), null, fact(Outcome.WITHDRAWN, TUESDAY));
        // Then
        assertThat(found).isSameAs(dose(1));
    }

    @Test
    void aLaterDoseIsNotLateBeforeItMayBeGiven() {
        // Given
        Instant past = DUE.plusSeconds(86_400);
        record(2, Outcome.REFUSED, MONDAY, past);
        // When
        record(2, Outcome.WITHDRAWN, TUESDAY, past);
        // Then
        assertThat(dose(2).isOverdue()).isFalse();
        record(1, Outcome.DONE, MONDAY, past);
        assertThat(dose(2).isOverdue()).isTrue();
        assertThat(dose(2).difference()).isEqualTo(Tally.overdue(1));
    }

    @Property(tries = 500)
    void theCountersMoveByWhatHasChangedAndStaySound(
            @ForAll @Size(max = 12) List<Outcome> outcomes,
            @ForAll @Size(value = 12) List<@IntRange(min = 1, max = 3) Integer> numbers,
            @ForAll @Size(value = 12) List<@IntRange(min = 0, max = 5) Integer> minutes) {
        // When
        for (int i = 0; i < outcomes.size(); i++) {
            record(numbers.get(i), outcomes.get(i), MONDAY.plusSeconds(60L * minutes.get(i)));
        }
        // Then
        Tally after = doses.stream().map(TargetState::difference).reduce(Tally.of(3, null, false), Tally::plus);
        Tally expected = doses.stream()
                .map(dose -> Tally.of(1, dose.outcome(), dose.isOverdue()))
                .reduce(Tally.NONE, Tally::plus);
        assertThat(after).isEqualTo(expected);
        assertThat(after.isSound()).isTrue();
        boolean exempt = false;
        for (TargetState dose : doses) {
            assertThat(dose.impliedAt() != null).isEqualTo(exempt && dose.recorded() == null);
            exempt |= dose.recorded() == Outcome.EXEMPT;
        }
    }

    private void record(int dose, Outcome outcome, Instant at) {
        record(dose, outcome, at, WEDNESDAY);
    }

    private void record(int dose, Outcome outcome, Instant at, Instant now) {
        dose(dose).take(fact(outcome, at), UUID.randomUUID(), now);
        rules.settle(dose(dose), states, now);
    }

    private TargetState dose(int number) {
        return doses.get(number - 1);
    }

    private Stream<Outcome> outcomes() {
        return doses.stream().map(TargetState::outcome);
    }

    private static Fact fact(Outcome outcome, Instant at) {
        return new Fact(outcome, at, null, null, null, null);
    }

    private static TargetState target(int dose) {
        Place place = new Place(new AreaCode("450226100003001"), dose, List.of(), List.of());
        return TargetState.pending(new TargetState.Key(1, PERSON, dose), UUID.randomUUID(), place, DUE);
    }
}
