package org.gulou.report.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-31",
                "2026-1-1",
                "26-11-23",
                "2026-W54",
                "2025-W53",
                "2026-W00",
                "A-1",
                "A-019AB6A2-2D51-7E42-9A13-7C2A4D3E5F61",
                "2026-11-23 "
            })
    void whatIsNoPeriodIsRefused(String text) {
        assertThatProblem(() -> Period.parse(text)).hasCode(PeriodError.INVALID_PERIOD);
    }

    @Test
    void theWeekBeforeTheFirstOneIsTheLastOfTheYearBefore() {
        assertThat(Period.parse("2027-W01").previous()).contains(Period.parse("2026-W53"));
    }

    @Test
    void aCollectionHasNoDayAndNothingBeforeIt() {
        // Given
        Period period = Period.adhoc(UUID.fromString("019ab6a2-2d51-7e42-9a13-7c2a4d3e5f61"));
        // When, then
        assertThat(period.type()).isEqualTo(PeriodType.ADHOC);
        assertThat(period.lastDay()).isEmpty();
        assertThat(period.previous()).isEmpty();
        assertThat(period.hasBegun(LocalDate.EPOCH)).isTrue();
    }

    @Property
    void thePeriodBeforeEndsOnePeriodEarlier(@ForAll("days") LocalDate day) {
        assertThat(Period.day(day).previous().flatMap(Period::lastDay)).contains(day.minusDays(1));
        LocalDate sunday = Period.week(day).lastDay().orElseThrow();
        assertThat(Period.week(day).previous().flatMap(Period::lastDay)).contains(sunday.minusDays(7));
    }

    @Property
    void aPeriodHoldsItsDayAndReadsAsItIsWritten(@ForAll("days") LocalDate day, @ForAll PeriodType type) {
        Period.holding(day, type).ifPresent(period -> {
            assertThat(Period.parse(period.value())).isEqualTo(period);
            assertThat(period.type()).isEqualTo(type);
            assertThat(period.lastDay().orElseThrow()).isBetween(day, day.plusDays(6));
        });
    }

    @Property
    void aPeriodBeginsWithItsFirstDay(@ForAll("days") LocalDate day) {
        assertThat(Period.day(day).hasBegun(day)).isTrue();
        assertThat(Period.day(day).hasBegun(day.minusDays(1))).isFalse();
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        assertThat(Period.week(day).hasBegun(monday)).isTrue();
        assertThat(Period.week(day).hasBegun(monday.minusDays(1))).isFalse();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
