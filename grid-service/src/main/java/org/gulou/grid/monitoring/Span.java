package org.gulou.grid.monitoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gulou.grid.protocol.StepKind;

/** The days of one step, both included, with the checks of each and the days on which a test is due. */
record Span(StepKind kind, LocalDate from, LocalDate to, int checksPerDay, List<LocalDate> testsOn) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Which day of the step that is, from 1. */
    int dayOf(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(from, day) + 1;
    }
}
