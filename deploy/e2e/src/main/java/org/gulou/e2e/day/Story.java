package org.gulou.e2e.day;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Tells the day, a line a step, each with the county's time and its number; and waits for what must come, saying so. */
public final class Story {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration REMIND = Duration.ofSeconds(10);

    private final PrintStream out;
    private int chapter;
    private int step;

    /** Tells to that stream. */
    public Story(PrintStream out) {
        this.out = out;
    }

    /** Begins a chapter. */
    void chapter(String title) {
        chapter++;
        step = 0;
        out.printf("%n%s  %d. %s%n", now(), chapter, title);
    }

    /** Tells a step that has just happened. */
    void step(String format, Object... values) {
        step++;
        out.printf("%s  %d.%d  %s%n", now(), chapter, step, String.format(format, values));
    }

    /** Waits until it is there, and fails with what was awaited when it does not come in that time. */
    <T> T await(String what, Duration atMost, Supplier<Optional<T>> look) {
        Instant begun = Instant.now();
        Instant say = begun.plus(QUIET);
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            Instant now = Instant.now();
            if (now.isAfter(begun.plus(atMost))) {
                throw new IllegalStateException(
                        what + " did not come within " + atMost.toSeconds() + " s; look into the services' logs.");
            }
            if (now.isAfter(say)) {
                out.printf("%s       ... waiting: %s%n", now(), what);
                say = now.plus(REMIND);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static String now() {
        return LocalTime.now(ZONE).format(CLOCK);
    }
}
