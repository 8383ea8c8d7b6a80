package org.gulou.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** When a dead child is started again: almost at once, then a little later each time, and no more after five deaths within two minutes. */
final class RestartPolicy {

    static final int DEATHS = 5;
    static final Duration WITHIN = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final Deque<Instant> deaths = new ArrayDeque<>();

    /** How long to wait before the next start; empty when the child is given up. */
    Optional<Duration> afterDeath(Instant at) {
        deaths.addLast(at);
        while (deaths.peekFirst().isBefore(at.minus(WITHIN))) {
            deaths.removeFirst();
        }
        return deaths.size() >= DEATHS
                ? Optional.empty()
                : Optional.of(FIRST_PAUSE.multipliedBy(1L << (deaths.size() - 1)));
    }
}
