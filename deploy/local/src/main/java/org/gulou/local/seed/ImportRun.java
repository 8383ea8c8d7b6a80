package org.gulou.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.gulou.local.layout.LaunchFault;

/** Follows an import to its end, and says now and then how far it is. */
final class ImportRun {

    private static final Duration STALLED = Duration.ofMinutes(5);
    private static final Duration TELL = Duration.ofSeconds(10);
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final SeedClient client;
    private final String title;
    private final Consumer<String> output;
    private final Instant begin = Instant.now();
    private Instant told = begin;
    private Instant moved = begin;
    private long processed;

    ImportRun(SeedClient client, String title, Consumer<String> output) {
        this.client = client;
        this.title = title;
        this.output = output;
    }

    /** Returns when every row is in; one that was rejected, and an import that fails or stands still, is a {@link LaunchFault}. */
    void follow(JsonNode accepted) throws IOException, InterruptedException {
        String path = "/imports/" + accepted.required("id").textValue();
        JsonNode run = client.get(path);
        while (isUnderWay(run)) {
            tell(run.required("rows"));
            LockSupport.parkNanos(POLL_NANOS);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            run = client.get(path);
        }
        long rejected = run.at("/rows/rejected").longValue();
        if (!run.required("state").textValue().equals("DONE") || rejected > 0) {
            throw new LaunchFault("%s: the import is %s with %,d rows rejected; ask GET /grid/v1%s/errors as county."
                    .formatted(title, run.required("state").textValue(), rejected, path));
        }
    }

    private static boolean isUnderWay(JsonNode run) {
        String state = run.required("state").textValue();
        return state.equals("QUEUED") || state.equals("RUNNING");
    }

    private void tell(JsonNode rows) {
        Instant now = Instant.now();
        long done = rows.required("processed").longValue();
        if (done > processed) {
            processed = done;
            moved = now;
        } else if (Duration.between(moved, now).compareTo(STALLED) > 0) {
            throw new LaunchFault("%s: the import has stood still at %,d rows for five minutes; see the logs."
                    .formatted(title, processed));
        }
        if (Duration.between(told, now).compareTo(TELL) >= 0) {
            told = now;
            output.accept(progress(rows.path("total").longValue(), Duration.between(begin, now)));
        }
    }

    private String progress(long total, Duration taken) {
        long perSecond = processed * 1000 / Math.max(1, taken.toMillis());
        return "  %s: %,d of %s rows, %,d a second".formatted(title, processed, of(total), perSecond);
    }

    /** How many there are is known when the file has been read through once. */
    private static String of(long total) {
        return total == 0 ? "yet uncounted" : "%,d".formatted(total);
    }
}
