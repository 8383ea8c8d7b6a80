package org.gulou.report.template;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** What the figures of a period cover: the hours up to one cut-off on its last day, the same for all levels. */
public record Window(
        @NotNull LocalTime endsAt, @Min(1) @Max(24 * 7) int hours) {

    /** When the window of the period with that last day ends. */
    public Instant endOf(LocalDate lastDay, ZoneId zone) {
        return lastDay.atTime(endsAt).atZone(zone).toInstant();
    }

    /** When it begins. */
    public Instant startOf(LocalDate lastDay, ZoneId zone) {
        return lastDay.atTime(endsAt).atZone(zone).minusHours(hours).toInstant();
    }
}
