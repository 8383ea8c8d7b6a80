package org.gulou.report.template;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a report is due: a time of the business zone, that many days after the last day of the period. */
public record DueTime(
        @NotNull LocalTime time, @Min(0) @Max(31) int dayOffset) {

    /** The deadline for the period with that last day. */
    public Instant on(LocalDate lastDay, ZoneId zone) {
        return lastDay.plusDays(dayOffset).atTime(time).atZone(zone).toInstant();
    }
}
