package org.gulou.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Says how long each step is taking: first after two seconds, then every five, and once more when it is done. */
final class Progress implements AutoCloseable {

    private static final long FIRST_SECONDS = 2;
    private static final long EVERY_SECONDS = 5;
    private static final double MILLIS = 1000;

    private final Consumer<String> output;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });

    Progress(Consumer<String> output) {
        this.output = output;
    }

    /** A step that may fail or be interrupted. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    /** Runs a step under a title and tells of it. */
    void step(String title, Work work) throws IOException, InterruptedException {
        Instant start = Instant.now();
        ScheduledFuture<?> ticks = ticker.scheduleAtFixedRate(
                () -> output.accept(
                        "  %s ... %d s".formatted(title, since(start).toSeconds())),
                FIRST_SECONDS,
                EVERY_SECONDS,
                TimeUnit.SECONDS);
        try {
            work.run();
        } finally {
            ticks.cancel(false);
        }
        output.accept("  %s: %s s".formatted(title, seconds(since(start))));
    }

    /** With one decimal. */
    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / MILLIS);
    }

    private static Duration since(Instant start) {
        return Duration.between(start, Instant.now());
    }

    @Override
    public void close() {
        ticker.shutdownNow();
    }
}
