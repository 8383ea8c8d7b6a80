package org.gulou.chassis.timer;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A timer that has fallen due. */
record DueTimer(UUID id, String kind, String subject, Instant dueAt, int attempts) {

    private static final int MAX_DOUBLINGS = 30;

    /** How long to wait after one failure more: the first wait doubled with each failure before, up to the longest. */
    Duration nextWait(Duration first, Duration longest) {
        Duration wait = first.multipliedBy(1L << Math.min(attempts, MAX_DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
