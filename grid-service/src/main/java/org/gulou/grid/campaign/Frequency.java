package org.gulou.grid.campaign;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How often everybody is due: every so many days, so many times an ISO week, or a share of the roster in every window of days, the next
 * share in the next window until everybody has had a turn.
 */
public record Frequency(
        @Min(1) @Max(365) Integer everyDays,
        @Min(1) @Max(7) Integer timesPerWeek,
        @Min(1) @Max(100) Integer samplePercent,
        @Min(1) @Max(365) Integer windowDays) {

    private static final int DAYS_OF_WEEK = 7;

    /** Whether exactly one of the three forms is given. */
    @JsonIgnore
    boolean hasOneForm() {
        boolean sampled = samplePercent != null && windowDays != null;
        boolean halfSampled = samplePercent != null ^ windowDays != null;
        int forms = (everyDays == null ? 0 : 1) + (timesPerWeek == null ? 0 : 1) + (sampled ? 1 : 0);
        return !halfSampled && forms == 1;
    }

    /** Whether a round takes a share of the roster. */
    @JsonIgnore
    public boolean isSampled() {
        return samplePercent != null;
    }

    /** The day on which the round after the one that began on this day begins. */
    LocalDate after(LocalDate day) {
        if (timesPerWeek != null) {
            return nextOfWeek(day);
        }
        return day.plusDays(everyDays != null ? everyDays : windowDays);
    }

    // The week in equal parts from Monday on: twice a week is Monday and Thursday.
    private LocalDate nextOfWeek(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int part = 0; part < timesPerWeek; part++) {
            LocalDate begins = monday.plusDays((long) DAYS_OF_WEEK * part / timesPerWeek);
            if (begins.isAfter(day)) {
                return begins;
            }
        }
        return monday.plusDays(DAYS_OF_WEEK);
    }
}
