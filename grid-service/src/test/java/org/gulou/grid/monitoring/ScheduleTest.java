package org.gulou.grid.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gulou.grid.protocol.ProtocolStep;
import org.gulou.grid.protocol.StepKind;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void closeContactByTheEighthEditionIsFourteenDaysCentralAndSevenAtHome() {
        Schedule schedule = Schedule.of(Editions.EIGHTH, FIRST, Map.of());
        assertThat(schedule.spans().get(0).to()).isEqualTo("2026-11-14");
        assertThat(schedule.spans().get(1).from()).isEqualTo("2026-11-15");
        assertThat(schedule.endsOn()).isEqualTo("2026-11-21");
        assertThat(schedule.testsOn()).containsExactlyElementsOf(november(1, 4, 7, 14));
    }

    @Test
    void closeContactByTheNinthEditionIsSevenDaysCentralAndThreeAtHome() {
        Schedule schedule = Schedule.of(Editions.NINTH, FIRST, Map.of());
        assertThat(schedule.endsOn()).isEqualTo("2026-11-10");
        assertThat(schedule.testsOn()).containsExactlyElementsOf(november(1, 2, 3, 5, 7, 10));
        assertThat(schedule.stepAt(LocalDate.of(2026, 11, 7)).orElseThrow().kind())
                .isEqualTo(StepKind.CENTRAL);
        assertThat(schedule.stepAt(LocalDate.of(2026, 11, 8)).orElseThrow().kind())
                .isEqualTo(StepKind.HOME);
    }

    @Test
    void closeContactByTheTwentyArticlesIsFiveDaysCentralAndThreeAtHome() {
        Schedule schedule = Schedule.of(Editions.TWENTY_ARTICLES, FIRST, Map.of());
        assertThat(schedule.endsOn()).isEqualTo("2026-11-08");
        assertThat(schedule.testsOn()).containsExactlyElementsOf(november(1, 2, 3, 5, 6, 8));
    }

    @Test
    void secondaryContactByTheNinthEditionIsSevenDaysAtHome() {
        Schedule schedule = Schedule.of(Editions.NINTH_SECONDARY, FIRST, Map.of());
        assertThat(schedule.endsOn()).isEqualTo("2026-11-07");
        assertThat(schedule.testsOn()).containsExactlyElementsOf(november(1, 4, 7));
    }

    @Test
    void nobodyIsMonitoredByAnEditionWithoutSteps() {
        Schedule schedule = Schedule.of(List.of(), FIRST, Map.of());
        assertThat(schedule.endsOn()).isEqualTo("2026-10-31");
        assertThat(schedule.stepAt(FIRST)).isEmpty();
        assertThat(schedule.checksOn(FIRST)).isZero();
    }

    @Test
    void daysAddedToAStepMoveTheStepsAfterItAndTheirTests() {
        // When
        Schedule schedule = Schedule.of(Editions.NINTH, FIRST, Map.of(StepKind.CENTRAL, 2));
        // Then
        assertThat(schedule.spans().get(0).to()).isEqualTo("2026-11-09");
        assertThat(schedule.endsOn()).isEqualTo("2026-11-12");
        assertThat(schedule.testsOn()).containsExactlyElementsOf(november(1, 2, 3, 5, 7, 12));
    }

    @Test
    void daysAddedToAStepTheEditionDoesNotKnowAreAddedToItsLast() {
        // When
        Schedule schedule = Schedule.of(Editions.NINTH_SECONDARY, FIRST, Map.of(StepKind.CENTRAL, 2, StepKind.HOME, 1));
        // Then
        assertThat(schedule.endsOn()).isEqualTo("2026-11-10");
    }

    @Test
    void theDaysBeforeAndAfterBelongToTheFirstAndTheLastStep() {
        Schedule schedule = Schedule.of(Editions.NINTH, FIRST, Map.of());
        assertThat(schedule.stepAt(FIRST.minusDays(3)).orElseThrow().kind()).isEqualTo(StepKind.CENTRAL);
        assertThat(schedule.stepAt(FIRST.plusDays(99)).orElseThrow().kind()).isEqualTo(StepKind.HOME);
        assertThat(schedule.checksOn(FIRST.minusDays(1))).isZero();
        assertThat(schedule.checksOn(FIRST.plusDays(10))).isZero();
    }

    @Test
    void aStepWithoutTestDaysHasNone() {
        assertThat(new ProtocolStep(StepKind.HEALTH, 3, 1, null).testDays()).isEmpty();
    }

    private static List<LocalDate> november(Integer... days) {
        return List.of(days).stream().map(day -> LocalDate.of(2026, 11, day)).toList();
    }
}
