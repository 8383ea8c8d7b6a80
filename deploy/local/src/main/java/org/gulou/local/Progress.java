package org.gulou.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Says what is going on: every few seconds one line with all steps that are taking long, and one for each step when it is done. */
final class Progress implements AutoCloseable {

    private static final long EVERY_SECONDS = 3;
    private static final Duration LONG = Duration.ofSeconds(2);
    private static final double MILLIS = 1000;

    private final Consumer<String> output;
    private final Map<String, Instant> running = new LinkedHashMap<>();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });

    Progress(Consumer<String> output) {
        this.output = output;
        var unused = ticker.scheduleAtFixedRate(this::tell, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** A step that may fail or be interrupted. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    /** Runs a step under a title, which no other step has at the same time. */
    void step(String title, Work work) throws IOException, InterruptedException {
        Instant start = Instant.now();
        mark(title, start);
        try {
            work.run();
        } finally {
            unmark(title);
        }
        output.accept("  %s: %s s".formatted(title, seconds(since(start))));
    }

    private synchronized void mark(String title, Instant start) {
        running.put(title, start);
    }

    private synchronized void unmark(String title) {
        running.remove(title);
    }

    private synchronized void tell() {
        running.values().stream()
                .map(Progress::since)
                .filter(taking -> taking.compareTo(LONG) > 0)
                .reduce((one, other) -> one.compareTo(other) > 0 ? one : other)
                .ifPresent(longest -> output.accept(
                        "  %s ... %d s".formatted(String.join(", ", running.keySet()), longest.toSeconds())));
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
