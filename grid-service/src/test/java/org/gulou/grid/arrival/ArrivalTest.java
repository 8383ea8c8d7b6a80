package org.gulou.grid.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.grid.resident.SealedPerson;
import org.gulou.grid.riskarea.RiskLevel;
import org.gulou.grid.riskarea.RiskMatch;
import org.junit.jupiter.api.Test;

class ArrivalTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final Instant DUE = NOON.plus(Duration.ofHours(24));
    private static final AreaCode VILLAGE = new AreaCode("450226100003");
    private static final AreaCode GRID = new AreaCode("450226100003001");
    private static final AreaCode OTHER_GRID = new AreaCode("450226100003002");

    @Test
    void anArrivalInAVillageWaitsForAGrid() {
        // When
        Arrival arrival = arrivalIn(VILLAGE);
        // Then
        assertThat(arrival.declared().state()).isEqualTo(ArrivalState.DECLARED);
        assertThat(arrival.declared().areaCode()).isEqualTo(VILLAGE);
        assertThat(arrival.declared().riskLevel()).isEqualTo(RiskLevel.MEDIUM);
    }

    @Test
    void anArrivalInAGridIsAssignedAtOnce() {
        assertThat(arrivalIn(GRID).declared().state()).isEqualTo(ArrivalState.ASSIGNED);
    }

    @Test
    void nobodyIsSettledBeforeAGridLooksAfterThem() {
        // Given
        Arrival arrival = arrivalIn(VILLAGE);
        // When, then
        assertThatProblem(() -> end(arrival, ArrivalOutcome.SETTLED, NOON)).hasCode(ArrivalError.ARRIVAL_NOT_ASSIGNED);
    }

    @Test
    void whatIsSettledInTimeIsToldSo() {
        // Given
        Arrival arrival = arrivalIn(VILLAGE);
        arrival.assign(GRID, DUE, NOON);
        // When
        end(arrival, ArrivalOutcome.SETTLED, DUE);
        // Then
        assertThat(arrival.settled().onTime()).isTrue();
        assertThat(arrival.settled().areaCode()).isEqualTo(GRID);
    }

    @Test
    void whatIsSettledLaterIsNot() {
        // Given
        Arrival arrival = arrivalIn(GRID);
        // When
        end(arrival, ArrivalOutcome.SETTLED, DUE.plusSeconds(1));
        // Then
        assertThat(arrival.settled().onTime()).isFalse();
    }

    @Test
    void theSameGridIsNotAssignedTwiceButAnotherIs() {
        // Given
        Arrival arrival = arrivalIn(GRID);
        assertThatProblem(() -> arrival.assign(GRID, DUE, NOON)).hasCode(ArrivalError.ARRIVAL_ALREADY_THERE);
        // When
        arrival.assign(OTHER_GRID, DUE.plusSeconds(9), NOON);
        // Then
        assertThat(arrival.assigned().areaCode()).isEqualTo(OTHER_GRID);
        assertThat(arrival.assigned().dueAt()).as("the clock runs on").isEqualTo(DUE);
    }

    @Test
    void whoWasNotReachedIsLookedForAgainOnANewClock() {
        // Given
        Arrival arrival = arrivalIn(GRID);
        assertThat(arrival.becomesOverdue(DUE)).isTrue();
        end(arrival, ArrivalOutcome.UNREACHABLE, DUE);
        Instant anew = DUE.plus(Duration.ofHours(24));
        // When
        arrival.assign(GRID, anew, DUE);
        // Then
        assertThat(arrival.assigned().dueAt()).isEqualTo(anew);
        assertThat(arrival.becomesOverdue(anew.minusSeconds(1))).isFalse();
        assertThat(arrival.becomesOverdue(anew)).isTrue();
    }

    @Test
    void anOpenArrivalBecomesOverdueOnce() {
        // Given
        Arrival arrival = arrivalIn(VILLAGE);
        // When, then
        assertThat(arrival.becomesOverdue(DUE.minusMillis(1))).isFalse();
        assertThat(arrival.becomesOverdue(DUE)).isTrue();
        assertThat(arrival.becomesOverdue(DUE.plusSeconds(60))).isFalse();
    }

    @Test
    void anEndedArrivalIsNeverOverdue() {
        // Given
        Arrival arrival = arrivalIn(VILLAGE);
        end(arrival, ArrivalOutcome.CANCELLED, NOON);
        // When, then
        assertThat(arrival.becomesOverdue(DUE.plusSeconds(1))).isFalse();
    }

    @Test
    void aRiskThatComesToBeKnownLaterIsToldWhenItIsHigher() {
        // Given
        Arrival arrival = arrivalIn(GRID);
        RiskMatch low = new RiskMatch(UUID.randomUUID(), RiskLevel.LOW, 0, true);
        RiskMatch high = new RiskMatch(UUID.randomUUID(), RiskLevel.HIGH, 0, true);
        // When, then
        assertThat(arrival.review(List.of(high, low), DUE, NOON)).isTrue();
        assertThat(arrival.riskFound().riskLevel()).isEqualTo(RiskLevel.HIGH);
        assertThat(arrival.review(List.of(high, low), DUE, NOON))
                .as("the same again")
                .isFalse();
        assertThat(arrival.review(List.of(low), DUE, NOON)).as("lower").isFalse();
        assertThat(arrival.review(List.of(), DUE, NOON)).as("none").isFalse();
        assertThat(arrival.declared().riskLevel()).isNull();
    }

    @Test
    void aRiskThatComesToBeKnownLaterShortensTheClockAndNeverLengthensIt() {
        // Given
        Arrival open = arrivalIn(GRID);
        Arrival settled = arrivalIn(GRID);
        end(settled, ArrivalOutcome.SETTLED, NOON);
        List<RiskMatch> high = List.of(new RiskMatch(UUID.randomUUID(), RiskLevel.HIGH, 0, true));
        Instant sooner = DUE.minusSeconds(1);
        // When
        open.review(high, sooner, NOON);
        open.review(List.of(), DUE.plusSeconds(1), NOON);
        settled.review(high, sooner, NOON);
        // Then
        assertThat(open.dueAt()).isEqualTo(sooner);
        assertThat(settled.dueAt()).isEqualTo(DUE);
    }

    @Test
    void whatIsSettledOrCancelledStaysSo() {
        for (ArrivalOutcome outcome : List.of(ArrivalOutcome.SETTLED, ArrivalOutcome.CANCELLED)) {
            // Given
            Arrival arrival = arrivalIn(GRID);
            end(arrival, outcome, NOON);
            // When, then
            assertThatProblem(() -> arrival.assign(OTHER_GRID, DUE, NOON)).hasCode(ArrivalError.ARRIVAL_CLOSED);
            assertThatProblem(() -> end(arrival, ArrivalOutcome.CANCELLED, NOON))
                    .hasCode(ArrivalError.ARRIVAL_CLOSED);
        }
    }

    @Property(tries = 300)
    void whateverIsTriedASettledArrivalHasAGridAndAnEndedOneNoClock(
            @ForAll @Size(max = 8) List<ArrivalOutcome> ends, @ForAll @Size(max = 8) List<Boolean> assigns) {
        // Given
        Arrival arrival = arrivalIn(VILLAGE);
        // When
        for (int i = 0; i < Math.max(ends.size(), assigns.size()); i++) {
            AreaCode grid = i % 2 == 0 ? GRID : OTHER_GRID;
            if (i < assigns.size() && assigns.get(i)) {
                attempt(() -> arrival.assign(grid, DUE, NOON));
            }
            if (i < ends.size()) {
                ArrivalOutcome how = ends.get(i);
                attempt(() -> end(arrival, how, NOON));
            }
        }
        // Then
        if (arrival.state() == ArrivalState.SETTLED || arrival.state() == ArrivalState.ASSIGNED) {
            assertThat(arrival.areaCode().value()).hasSize(15);
        }
        assertThat(arrival.becomesOverdue(DUE)).isEqualTo(arrival.state().isOpen());
    }

    private static void attempt(Runnable move) {
        try {
            move.run();
        } catch (ProblemException refused) {
            assertThat(refused.code()).isInstanceOf(ArrivalError.class);
        }
    }

    private static void end(Arrival arrival, ArrivalOutcome how, Instant at) {
        arrival.end(how, null, null, "guyi", at);
    }

    private static Arrival arrivalIn(AreaCode area) {
        byte[] sealed = {1};
        SealedPerson person = new SealedPerson(sealed, "01", sealed, sealed, null, null, null, null);
        RiskMatch low = new RiskMatch(UUID.randomUUID(), RiskLevel.LOW, 0, true);
        RiskMatch medium = new RiskMatch(UUID.randomUUID(), RiskLevel.MEDIUM, 1, false);
        Declaration declaration = new Declaration(
                ArrivalSource.STATION, area, LocalDate.of(2026, 11, 24), null, null, List.of(low, medium), DUE, "guyi");
        return new Arrival(UUID.randomUUID(), declaration, new SealedDetails(person, null, sealed, null), NOON);
    }
}
