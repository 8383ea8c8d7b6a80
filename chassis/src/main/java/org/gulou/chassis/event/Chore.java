package org.gulou.chassis.event;

import java.time.Duration;

/** Something a loop does now and then. For one thread. */
final class Chore {

    private final long every;
    private long next = System.nanoTime();

    Chore(Duration every) {
        this.every = every.toNanos();
    }

    boolean isDue() {
        long now = System.nanoTime();
        if (now - next < 0) {
            return false;
        }
        next = now + every;
        return true;
    }
}
