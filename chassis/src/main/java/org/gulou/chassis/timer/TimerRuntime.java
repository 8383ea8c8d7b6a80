package org.gulou.chassis.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.gulou.chassis.work.BackgroundLoop;
import org.gulou.chassis.work.Pauses;

/** Watches timers from the start of the service to its end. */
@ApplicationScoped
class TimerRuntime {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final TimerClerk clerk;
    private final TimerConfig config;
    private final BackgroundLoop loop;

    TimerRuntime(TimerClerk clerk, TimerConfig config) {
        this.clerk = clerk;
        this.config = config;
        this.loop = new BackgroundLoop("timers", new Pauses(FIRST_PAUSE, LONGEST_PAUSE), this::fireDue);
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
        if (config.enabled()) {
            loop.awaitEnd(PATIENCE);
        }
    }

    private Duration fireDue() {
        boolean fired = true;
        while (fired && !loop.isStopping()) {
            fired = clerk.fireNext();
        }
        return config.poll();
    }
}
