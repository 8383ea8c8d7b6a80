package org.gulou.local.seed;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.gulou.local.layout.LaunchFault;

/** Waits until something holds that only asking can tell. */
final class Await {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private Await() {}

    /** A question whose answer may fail. */
    @FunctionalInterface
    interface Question {
        boolean holds() throws IOException, InterruptedException;
    }

    /** Returns when it holds; after three minutes it is a {@link LaunchFault} with this line. */
    static void until(Question question, String fault) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!question.holds()) {
            if (Instant.now().isAfter(deadline)) {
                throw new LaunchFault(fault);
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }
}
