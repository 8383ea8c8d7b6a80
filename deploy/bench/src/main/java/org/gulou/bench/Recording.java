package org.gulou.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Records outcomes in batches of 500, first one and then another of everybody again, from a few writers at once. */
final class Recording {

    private static final int BATCH = 500;
    private static final int WRITERS = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration TURN = Duration.ofSeconds(30);
    private static final List<String> OUTCOMES = List.of("DONE", "AWAY");

    private final GridCalls grid;
    private final String path;
    private final List<String> batches;
    private final AtomicInteger next = new AtomicInteger();

    Recording(GridCalls grid, String campaign, List<String> residents) {
        this.grid = grid;
        this.path = "/campaigns/" + campaign + "/records";
        this.batches = batches(residents);
    }

    /** Records a second, warm. */
    double perSecond() throws InterruptedException, ExecutionException {
        perSecond(WARM_UP);
        return perSecond(TURN);
    }

    private double perSecond(Duration time) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            long begun = System.nanoTime();
            long end = begun + time.toNanos();
            Callable<Long> writer = () -> write(end);
            long recorded = 0;
            for (Future<Long> done : threads.invokeAll(Collections.nCopies(WRITERS, writer))) {
                recorded += done.get();
            }
            return recorded * 1e9 / (System.nanoTime() - begun);
        } finally {
            threads.shutdownNow();
        }
    }

    private long write(long end) throws IOException, InterruptedException {
        long recorded = 0;
        while (System.nanoTime() < end) {
            grid.post(path, batches.get(next.getAndIncrement() % batches.size()));
            recorded += BATCH;
        }
        return recorded;
    }

    private static List<String> batches(List<String> residents) {
        String at = Instant.now().toString();
        List<String> batches = new ArrayList<>();
        for (String outcome : OUTCOMES) {
            for (int from = 0; from + BATCH <= residents.size(); from += BATCH) {
                batches.add(residents.subList(from, from + BATCH).stream()
                        .map(id ->
                                "{\"residentId\":\"%s\",\"outcome\":\"%s\",\"at\":\"%s\"}".formatted(id, outcome, at))
                        .collect(Collectors.joining(",", "{\"items\":[", "]}")));
            }
        }
        return batches;
    }
}
