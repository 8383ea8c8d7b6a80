package org.gulou.e2e.county;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Eight writers who share the residents among them, batch by batch, until nobody is left. */
final class Recorders {

    private static final int WRITERS = 8;
    private static final int LEAST = 50;
    private static final int MOST = 500;
    private static final int BATCHES = 60;

    private final CountyCampaign campaign;
    private final AtomicInteger batches = new AtomicInteger();

    Recorders(CountyCampaign campaign) {
        this.campaign = campaign;
    }

    /** Batches recorded so far. */
    int batches() {
        return batches.get();
    }

    /** Some sixty, but none larger than the contract allows. */
    static int batchesOf(List<String> residents) {
        int batch = Math.min(MOST, Math.max(LEAST, residents.size() / BATCHES));
        return (residents.size() + batch - 1) / batch;
    }

    /** First most are met and some are not, then all of them are; how many items were refused. */
    long record(List<String> residents) throws InterruptedException, ExecutionException {
        long refused = round(
                residents,
                index -> List.of("DONE", "AWAY", "DONE", "UNREACHABLE", "REFUSED")
                        .get(index % 5));
        return refused + round(residents, index -> index % 97 == 0 ? "EXEMPT" : "DONE");
    }

    private long round(List<String> residents, Outcomes outcomes) throws InterruptedException, ExecutionException {
        Queue<List<Map<String, String>>> left = new ConcurrentLinkedQueue<>(batches(residents, outcomes));
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Long>> writers = Collections.nCopies(WRITERS, () -> write(left));
            long refused = 0;
            for (Future<Long> writer : threads.invokeAll(writers)) {
                refused += writer.get();
            }
            return refused;
        } finally {
            threads.shutdownNow();
        }
    }

    private long write(Queue<List<Map<String, String>>> left) {
        long refused = 0;
        for (List<Map<String, String>> batch = left.poll(); batch != null; batch = left.poll()) {
            refused += campaign.record(batch);
            batches.incrementAndGet();
        }
        return refused;
    }

    // Neighbours of the list go into batches far apart, so that writers meet in the counters of the same grids.
    private static List<List<Map<String, String>>> batches(List<String> residents, Outcomes outcomes) {
        String at = Instant.now().toString();
        int count = batchesOf(residents);
        List<List<Map<String, String>>> batches = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> batches.add(new ArrayList<>()));
        for (int i = 0; i < residents.size(); i++) {
            batches.get(i % count)
                    .add(Map.of("residentId", residents.get(i), "outcome", outcomes.of(i), "at", at, "reason", "测试"));
        }
        return batches;
    }

    /** What becomes of the resident of that number. */
    private interface Outcomes {
        String of(int index);
    }
}
