package org.gulou.report.period;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.gulou.chassis.problem.UnreadableParameter;
import org.gulou.chassis.time.TimeText;

/** Days and moments as query parameters; what cannot be read is 400 BAD_PARAMETER, what was left out is null. */
public final class TimeParameter {

    private TimeParameter() {}

    /** A calendar day, {@code 2026-11-23}. */
    public static LocalDate day(String name, String text) {
        if (isAbsent(text)) {
            return null;
        }
        try {
            return TimeText.day(text);
        } catch (DateTimeException e) {
            throw UnreadableParameter.named(name, "not a day");
        }
    }

    /** A moment by RFC 3339, with offset. */
    public static Instant moment(String name, String text) {
        if (isAbsent(text)) {
            return null;
        }
        try {
            return TimeText.moment(text);
        } catch (DateTimeException e) {
            throw UnreadableParameter.named(name, "not a time with offset");
        }
    }

    private static boolean isAbsent(String text) {
        return text == null || text.isEmpty();
    }
}
