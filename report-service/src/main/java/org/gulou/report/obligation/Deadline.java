package org.gulou.report.obligation;

import java.time.Instant;
import java.util.List;
import org.gulou.report.period.Period;

/** The moment all units of a template and period share; one timer serves them all. */
record Deadline(String templateCode, Period period, Instant dueAt) {

    private static final String SEPARATOR = "/";

    /** The subject of its timer. */
    String toSubject() {
        return String.join(SEPARATOR, templateCode, period.value(), Long.toString(dueAt.toEpochMilli()));
    }

    /** Reads what {@link #toSubject} wrote, with the moment the timer kept. */
    static Deadline of(String subject, Instant dueAt) {
        List<String> parts = List.of(subject.split(SEPARATOR, -1));
        return new Deadline(parts.get(0), new Period(parts.get(1)), dueAt);
    }
}
