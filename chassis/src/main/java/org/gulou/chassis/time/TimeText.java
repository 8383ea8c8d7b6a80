package org.gulou.chassis.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Days and moments as somebody typed them. Years are 1 to 9999: beyond these a date can be read but not reckoned with, by us or by the
 * database.
 */
public final class TimeText {

    private TimeText() {}

    /** The calendar day, {@code 2026-11-23}; a {@link DateTimeException} for anything else. */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        requireSound(day.getYear());
        return day;
    }

    /** The moment by RFC 3339, with offset; a {@link DateTimeException} for anything else. */
    public static Instant moment(String text) {
        // A plus sign that was not escaped in a URL arrives as a space.
        OffsetDateTime moment = OffsetDateTime.parse(text.replace(' ', '+'));
        requireSound(moment.getYear());
        return moment.toInstant();
    }

    private static void requireSound(int year) {
        if (!Years.areSound(year)) {
            throw new DateTimeException(Years.FAULT);
        }
    }
}
