package org.gulou.local;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Says how long each step is taking: first after two seconds, then every five, and once more when it is done. */
final class Progress implements AutoCloseable {

    private static final long FIRST_SECONDS = 2;
    private static final long EVERY_SECONDS = 5;

    private final Console console;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });

    Progress(Console console) {
        this.console = console;
    }

    /** Runs a step under a title and tells of it. */
    <T> T step(String title, Callable<T> work) throws Exception {
        Instant start = Instant.now();
        ScheduledFuture<?> ticks = ticker.scheduleAtFixedRate(
                () -> console.say("  %s … %d s".formatted(title, seconds(start))),
                FIRST_SECONDS,
                EVERY_SECONDS,
                TimeUnit.SECONDS);
        try {
            T result = work.call();
            ticks.cancel(false);
            console.say("  %s: done (%d s)".formatted(title, seconds(start)));
            return result;
        } finally {
            ticks.cancel(false);
        }
    }

    private static long seconds(Instant start) {
        return Duration.between(start, Instant.now()).toSeconds();
    }

    @Override
    public void close() {
        ticker.shutdownNow();
    }
}
