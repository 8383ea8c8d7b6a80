package org.gulou.grid.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gulou.grid.monitoring.Editions.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gulou.grid.protocol.ProtocolStep;
import org.gulou.grid.protocol.StepKind;
import org.junit.jupiter.api.Test;

class CheckPlanTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final CheckPlan NINTH = Editions.plan(Editions.NINTH, FIRST);

    @Test
    void ofTwoChecksOneIsMadeByNoonAndOneByTenInTheEvening() {
        assertThat(Editions.WINDOWS.on(FIRST, 2))
                .extracting(Window::opensAt, Window::closesAt)
                .containsExactly(tuple(at(FIRST, 0, 0), at(FIRST, 12, 0)), tuple(at(FIRST, 12, 0), at(FIRST, 22, 0)));
    }

    @Test
    void aCheckIsForTheWindowThatIsOpen() {
        assertThat(NINTH.at(CheckKind.HEALTH, at(FIRST, 7, 30)).orElseThrow().closesAt())
                .isEqualTo(at(FIRST, 12, 0));
        assertThat(NINTH.at(CheckKind.HEALTH, at(FIRST, 12, 0)).orElseThrow().closesAt())
                .isEqualTo(at(FIRST, 22, 0));
    }

    @Test
    void aCheckAfterTheLastWindowOfTheDayIsForThatOne() {
        assertThat(NINTH.at(CheckKind.HEALTH, at(FIRST, 23, 59)).orElseThrow().closesAt())
                .isEqualTo(at(FIRST, 22, 0));
    }

    @Test
    void itIsOverWithItsLastDay() {
        assertThat(NINTH.startsAt()).isEqualTo(at(FIRST, 0, 0));
        assertThat(NINTH.endsAt()).isEqualTo(at(LocalDate.of(2026, 11, 11), 0, 0));
        assertThat(NINTH.next(CheckKind.HEALTH, at(LocalDate.of(2026, 11, 10), 22, 0)))
                .isEmpty();
    }

    @Test
    void tenDaysOweTwentyChecks() {
        assertThat(NINTH.closed(CheckKind.HEALTH, Instant.EPOCH, NINTH.endsAt()))
                .hasSize(20);
    }

    @Test
    void aStepWithoutChecksOwesNone() {
        // Given
        CheckPlan plan = Editions.plan(
                List.of(
                        new ProtocolStep(StepKind.HOME, 2, 1, List.of()),
                        new ProtocolStep(StepKind.HEALTH, 3, 0, List.of())),
                FIRST);
        // When, then
        assertThat(plan.closed(CheckKind.HEALTH, Instant.EPOCH, plan.endsAt())).hasSize(2);
        assertThat(plan.at(CheckKind.HEALTH, at(FIRST.plusDays(3), 9, 0))).isEmpty();
        assertThat(plan.endsAt()).isEqualTo(at(FIRST.plusDays(5), 0, 0));
    }

    @Test
    void aTestIsOwedOnTheDaysTheStepSaysUntilTheLastCheckOfTheDay() {
        // When
        var tests = NINTH.closed(CheckKind.TEST, Instant.EPOCH, NINTH.endsAt());
        // Then
        assertThat(tests).extracting(Window::day).isEqualTo(NINTH.schedule().testsOn());
        assertThat(tests.get(0)).isEqualTo(new Window(FIRST, at(FIRST, 0, 0), at(FIRST, 22, 0)));
        assertThat(NINTH.at(CheckKind.TEST, at(FIRST.plusDays(3), 9, 0))).isEmpty();
    }
}
