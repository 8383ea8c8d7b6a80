package org.gulou.e2e;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.gulou.e2e.http.Session;

/** Registers sites without a pause worth the name, so that whatever is killed is killed at work; remembers what was accepted. */
final class SteadyTraffic implements AutoCloseable {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(40);

    private final Session officer;
    private final Queue<String> accepted = new ConcurrentLinkedQueue<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<?> work;
    private volatile boolean ending;

    SteadyTraffic(Session officer) {
        this.officer = officer;
        this.work = thread.submit(this::registerUntilTheEnd);
    }

    private void registerUntilTheEnd() {
        for (int i = 0; !ending; i++) {
            accepted.add(officer.post(
                            "/inspection/v1/sites",
                            Map.of("name", "测试摊位 " + i, "categoryCode", "MKT", "areaCode", "450226211"))
                    .id());
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Ends after the request under way and answers the ids of all sites whose registration was answered with a success. */
    Queue<String> end() throws InterruptedException, ExecutionException {
        ending = true;
        work.get();
        return accepted;
    }

    @Override
    public void close() {
        ending = true;
        thread.shutdown();
    }
}
