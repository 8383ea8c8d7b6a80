package org.gulou.grid.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When the checks of a day are made: they share the time between a beginning and an end evenly, so that of two one is made by noon and
 * one by ten in the evening. A window is open from the end of the one before, the first from midnight.
 */
record CheckWindows(LocalTime begin, LocalTime end, ZoneId zone) {

    CheckWindows {
        if (!begin.isBefore(end)) {
            throw new IllegalArgumentException("A day of checks ends after it begins");
        }
    }

    /** The windows of that many checks on that day, in order. */
    List<Window> on(LocalDate day, int checks) {
        return IntStream.range(0, checks).mapToObj(i -> window(day, i, checks)).toList();
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private Window window(LocalDate day, int index, int checks) {
        Instant opens = index == 0 ? startOf(day) : closing(day, index - 1, checks);
        return new Window(day, opens, closing(day, index, checks));
    }

    private Instant closing(LocalDate day, int index, int checks) {
        Duration share = Duration.between(begin, end).multipliedBy(index + 1L).dividedBy(checks);
        return day.atTime(begin).plus(share).atZone(zone).toInstant();
    }
}
