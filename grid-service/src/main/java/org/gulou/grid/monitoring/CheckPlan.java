package org.gulou.grid.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which checks an episode owes, and when: its schedule told by the windows of each day. */
record CheckPlan(Schedule schedule, CheckWindows windows) {

    /** The windows for checks of a kind that closed after one moment and by another, in order. */
    List<Window> closed(CheckKind kind, Instant after, Instant upTo) {
        return from(kind, after)
                .takeWhile(window -> !window.closesAt().isAfter(upTo))
                .toList();
    }

    /** The first window that closes after that moment. */
    Optional<Window> next(CheckKind kind, Instant after) {
        return from(kind, after).findFirst();
    }

    /** The window a check at that moment is for: the one that is open, else the last of the day, for which it comes late. */
    Optional<Window> at(CheckKind kind, Instant moment) {
        List<Window> today = on(kind, windows.dayOf(moment));
        return today.stream()
                .filter(window -> window.closesAt().isAfter(moment))
                .findFirst()
                .or(() -> today.stream().reduce((first, second) -> second));
    }

    /** When it begins. */
    Instant startsAt() {
        return schedule.spans().isEmpty()
                ? endsAt()
                : windows.startOf(schedule.spans().get(0).from());
    }

    /** The first moment it is over. */
    Instant endsAt() {
        return windows.startOf(schedule.endsOn().plusDays(1));
    }

    private List<Window> on(CheckKind kind, LocalDate day) {
        return windows.on(day, schedule.owedOn(day, kind));
    }

    private Stream<Window> from(CheckKind kind, Instant after) {
        Predicate<Window> later = window -> window.closesAt().isAfter(after);
        LocalDate first = schedule.spans().stream()
                .map(Span::from)
                .findFirst()
                .filter(start -> start.isAfter(windows.dayOf(after)))
                .orElseGet(() -> windows.dayOf(after));
        return first.isAfter(schedule.endsOn())
                ? Stream.empty()
                : first.datesUntil(schedule.endsOn().plusDays(1))
                        .flatMap(day -> on(kind, day).stream())
                        .filter(later);
    }
}
