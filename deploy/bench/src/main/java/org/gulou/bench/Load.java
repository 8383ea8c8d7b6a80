package org.gulou.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;

/** A closed loop: some connections, each sending its next request as soon as it has the answer; bounded in time. */
final class Load {

    private final int port;
    private final int connections;
    private final int expectedStatus;
    private final LongFunction<byte[]> requests;

    /**
     * @param requests makes the n-th request of a connection
     */
    Load(int port, int connections, int expectedStatus, LongFunction<byte[]> requests) {
        this.port = port;
        this.connections = connections;
        this.expectedStatus = expectedStatus;
        this.requests = requests;
    }

    /** Requests a second over that time; an answer with another status ends the run. */
    double perSecond(Duration time) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long begun = System.nanoTime();
            long end = begun + time.toNanos();
            List<Callable<Long>> loops = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                loops.add(() -> loop(end));
            }
            long answered = 0;
            for (Future<Long> loop : threads.invokeAll(loops)) {
                answered += loop.get();
            }
            return answered * 1e9 / (System.nanoTime() - begun);
        } finally {
            threads.shutdownNow();
        }
    }

    private long loop(long end) throws IOException {
        long answered = 0;
        try (HttpConnection connection = new HttpConnection(port)) {
            while (System.nanoTime() < end) {
                int status = connection.exchange(requests.apply(answered));
                if (status != expectedStatus) {
                    throw new IllegalStateException("Answered with " + status + " instead of " + expectedStatus);
                }
                answered++;
            }
        }
        return answered;
    }
}
