package org.gulou.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.assertj.core.data.TemporalUnitOffset;
import org.junit.jupiter.api.Test;

class SuiteTimeTest {

    // 01:30 of the next day in the business zone.
    private static final Instant BEGUN = Instant.parse("2026-11-25T17:30:00Z");

    @Test
    void aSuiteRunsByTheSystemsTimeUnlessToldOtherwise() {
        assertThat(SuiteTime.ahead(null, BEGUN)).isZero();
    }

    @Test
    void aTimeIsOneOfTheBusinessDayTheSuiteRunsOn() {
        // When, then
        assertThat(BEGUN.plus(SuiteTime.ahead("23:55", BEGUN))).isEqualTo("2026-11-26T15:55:00Z");
        assertThat(BEGUN.plus(SuiteTime.ahead("00:03:20", BEGUN))).isEqualTo("2026-11-25T16:03:20Z");
    }

    @Test
    void aSuiteRunsOnAnotherDayIfTold() {
        assertThat(BEGUN.plus(SuiteTime.ahead("2026-12-31T23:55", BEGUN))).isEqualTo("2026-12-31T15:55:00Z");
    }

    @Test
    void whatIsNoTimeIsRefused() {
        assertThatThrownBy(() -> SuiteTime.ahead("midnight", BEGUN)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void aClockBeginsOnTheSuitesCourseAndIsResetToIt() {
        // Given
        Duration course = Duration.ofDays(36);
        MovableClock clock = new MovableClock(course);
        assertThat(clock.instant()).isCloseTo(Instant.now().plus(course), closely());
        // When
        clock.set(LocalDate.of(2020, 2, 29), LocalTime.NOON);
        assertThat(clock.today()).isEqualTo("2020-02-29");
        clock.reset();
        // Then
        assertThat(clock.instant()).isCloseTo(Instant.now().plus(course), closely());
    }

    @Test
    void theClockThatIsInjectedAndTheSuiteAgree() {
        // Given
        MovableClock clock = new MovableClock();
        // When
        clock.advance(Duration.ofDays(1));
        clock.reset();
        // Then
        assertThat(clock.instant()).isCloseTo(SuiteTime.now(), closely());
    }

    private static TemporalUnitOffset closely() {
        return within(1, ChronoUnit.MINUTES);
    }
}
