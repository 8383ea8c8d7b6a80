package org.gulou.grid.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FrequencyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void everySoManyDaysIsSoManyDaysLater() {
        assertThat(new Frequency(3, null, null, null).after(MONDAY)).isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    void twiceAWeekIsMondayAndThursday() {
        Frequency twice = new Frequency(null, 2, null, null);
        assertThat(twice.after(MONDAY)).isEqualTo(MONDAY.plusDays(3));
        assertThat(twice.after(MONDAY.plusDays(1))).isEqualTo(MONDAY.plusDays(3));
        assertThat(twice.after(MONDAY.plusDays(3))).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void aShareIsTakenOnceAWindow() {
        assertThat(new Frequency(null, null, 50, 3).after(MONDAY)).isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    void aFrequencyHasExactlyOneForm() {
        assertThat(new Frequency(1, null, null, null).hasOneForm()).isTrue();
        assertThat(new Frequency(null, null, 50, 3).hasOneForm()).isTrue();
        assertThat(new Frequency(null, null, null, null).hasOneForm()).isFalse();
        assertThat(new Frequency(1, 2, null, null).hasOneForm()).isFalse();
        assertThat(new Frequency(null, null, 50, null).hasOneForm()).isFalse();
        assertThat(new Frequency(1, null, null, 3).hasOneForm()).isFalse();
    }

    @Property(tries = 200)
    void soManyTimesAWeekBeginsSoManyRoundsInEveryWeek(
            @ForAll @IntRange(min = 1, max = 7) int times, @ForAll @IntRange(min = 0, max = 3000) int offset) {
        // Given
        Frequency frequency = new Frequency(null, times, null, null);
        LocalDate monday = MONDAY.plusWeeks(offset / 7);
        // When
        int rounds = 0;
        LocalDate day = frequency.after(monday.minusDays(1));
        while (day.isBefore(monday.plusDays(7))) {
            rounds++;
            LocalDate next = frequency.after(day);
            assertThat(ChronoUnit.DAYS.between(day, next)).isBetween(1L, 7L);
            day = next;
        }
        // Then
        assertThat(rounds).isEqualTo(times);
        assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }
}
