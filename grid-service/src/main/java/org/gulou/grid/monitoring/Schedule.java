package org.gulou.grid.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gulou.grid.protocol.ProtocolStep;
import org.gulou.grid.protocol.StepKind;

/**
 * What an edition, a first day and the days added since make of an episode: its steps as days of the calendar, one after the other
 * without a gap. The first day is day 1. Tests stand on the days the edition says; days that were added have none.
 */
final class Schedule {

    private final LocalDate startedOn;
    private final List<Span> spans;

    private Schedule(LocalDate startedOn, List<Span> spans) {
        this.startedOn = startedOn;
        this.spans = List.copyOf(spans);
    }

    /** The schedule of these steps; the days added to a step the edition does not know are added to its last. */
    static Schedule of(List<ProtocolStep> steps, LocalDate startedOn, Map<StepKind, Integer> added) {
        List<Span> spans = new ArrayList<>();
        LocalDate from = startedOn;
        for (int i = 0; i < steps.size(); i++) {
            ProtocolStep step = steps.get(i);
            int days = step.days() + added.getOrDefault(step.kind(), 0);
            if (i == steps.size() - 1) {
                days += homeless(steps, added);
            }
            Span span = span(step, from, days);
            spans.add(span);
            from = span.to().plusDays(1);
        }
        return new Schedule(startedOn, spans);
    }

    List<Span> spans() {
        return spans;
    }

    /** The last day; the one before the first where there is nothing to do. */
    LocalDate endsOn() {
        return spans.isEmpty() ? startedOn.minusDays(1) : last().to();
    }

    /** The step of that day; the first before it begins and the last after it has ended, none if there are no steps. */
    Optional<Span> stepAt(LocalDate day) {
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        LocalDate within = day.isBefore(startedOn) ? startedOn : day.isAfter(endsOn()) ? endsOn() : day;
        return spans.stream().filter(span -> span.contains(within)).findFirst();
    }

    /** How many checks of that kind are owed on that day: as many as the step says, and a test on the days of tests. */
    int owedOn(LocalDate day, CheckKind kind) {
        return switch (kind) {
            case HEALTH -> checksOn(day);
            case TEST -> testsOn().contains(day) ? 1 : 0;
        };
    }

    /** How many checks are owed on that day, tests apart. */
    int checksOn(LocalDate day) {
        return spans.stream()
                .filter(span -> span.contains(day))
                .mapToInt(Span::checksPerDay)
                .findFirst()
                .orElse(0);
    }

    /** The days on which a test is due, in order. */
    List<LocalDate> testsOn() {
        return spans.stream().flatMap(span -> span.testsOn().stream()).toList();
    }

    private Span last() {
        return spans.get(spans.size() - 1);
    }

    private static Span span(ProtocolStep step, LocalDate from, int days) {
        List<LocalDate> tests = step.testDays().stream()
                .sorted()
                .map(day -> from.plusDays(day - 1L))
                .toList();
        return new Span(step.kind(), from, from.plusDays(days - 1L), step.checksPerDay(), tests);
    }

    private static int homeless(List<ProtocolStep> steps, Map<StepKind, Integer> added) {
        return added.entrySet().stream()
                .filter(more -> steps.stream().noneMatch(step -> step.kind() == more.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
