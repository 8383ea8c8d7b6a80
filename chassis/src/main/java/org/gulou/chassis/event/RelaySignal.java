package org.gulou.chassis.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay of this process that rows have been committed. */
@ApplicationScoped
class RelaySignal {

    private final Semaphore committed = new Semaphore(0);

    void wake() {
        committed.release();
    }

    /** Waits for a commit, at most that long; commits seen meanwhile count as one. */
    void await(Duration atMost) throws InterruptedException {
        if (committed.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            committed.drainPermits();
        }
    }
}
