package org.gulou.report.period;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report covers, as it is written: {@code 2026-11-23}, {@code 2026-W48} (ISO 8601) or {@code A-<id of a collection>}. */
@Schema(
        type = SchemaType.STRING,
        pattern = "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-W[0-9]{2}|A-[0-9a-f-]{36})$",
        examples = "2026-11-23")
public record Period(@JsonValue String value) {

    private static final String ADHOC_PREFIX = "A-";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");
    private static final Pattern ADHOC =
            Pattern.compile("A-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Takes a sound period only; {@link PeriodError#INVALID_PERIOD} otherwise. */
    public Period {
        if (!isSound(value)) {
            throw PeriodError.INVALID_PERIOD.problem();
        }
    }

    /** Reads a period; {@link PeriodError#INVALID_PERIOD} if it is none. */
    @JsonCreator
    public static Period parse(String text) {
        return new Period(text);
    }

    /** Like {@link #parse}, with nothing where that would throw. */
    public static Optional<Period> tryParse(String text) {
        return isSound(text) ? Optional.of(new Period(text)) : Optional.empty();
    }

    /** The period of that one day. */
    public static Period day(LocalDate day) {
        return new Period(day.toString());
    }

    /** The ISO week that holds the day. */
    public static Period week(LocalDate day) {
        return new Period(weekText(day));
    }

    /** The period of one ad-hoc collection. */
    public static Period adhoc(UUID collection) {
        return new Period(ADHOC_PREFIX + collection);
    }

    /** The recurring period of that type which holds the day; none for ad-hoc collections. */
    public static Optional<Period> holding(LocalDate day, PeriodType type) {
        return switch (type) {
            case DAILY -> Optional.of(day(day));
            case WEEKLY -> Optional.of(week(day));
            case ADHOC -> Optional.empty();
        };
    }

    /** How often such a period comes. */
    public PeriodType type() {
        if (value.startsWith(ADHOC_PREFIX)) {
            return PeriodType.ADHOC;
        }
        return WEEK.matcher(value).matches() ? PeriodType.WEEKLY : PeriodType.DAILY;
    }

    /** The last day it covers; a collection covers no days. */
    public Optional<LocalDate> lastDay() {
        return switch (type()) {
            case DAILY -> Optional.of(LocalDate.parse(value));
            case WEEKLY -> Optional.of(sunday(value));
            case ADHOC -> Optional.empty();
        };
    }

    /** Whether its first day has come; a collection has begun as soon as it is there. */
    public boolean hasBegun(LocalDate today) {
        return switch (type()) {
            case DAILY -> !LocalDate.parse(value).isAfter(today);
            case WEEKLY -> !sunday(value).minusDays(6).isAfter(today);
            case ADHOC -> true;
        };
    }

    /** The period just before; a collection has none. */
    public Optional<Period> previous() {
        return switch (type()) {
            case DAILY -> lastDay().map(day -> day(day.minusDays(1)));
            case WEEKLY -> lastDay().map(day -> week(day.minusWeeks(1)));
            case ADHOC -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isSound(String text) {
        if (text == null) {
            return false;
        }
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text).toString().equals(text);
            }
            // Week 53 of a year of 52 weeks would silently be the next year's first.
            return WEEK.matcher(text).matches()
                    ? text.equals(weekText(sunday(text)))
                    : ADHOC.matcher(text).matches();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String weekText(LocalDate day) {
        return String.format(
                "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static LocalDate sunday(String week) {
        return LocalDate.parse(week + "-7", DateTimeFormatter.ISO_WEEK_DATE);
    }
}
