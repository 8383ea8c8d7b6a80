package org.gulou.grid.rotation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.gulou.chassis.work.BackgroundLoop;
import org.gulou.chassis.work.Pauses;
import org.gulou.grid.guard.SystemScope;

/** Rotates from the start of the service until nothing remains, and looks again from time to time: another replica may be late. */
@ApplicationScoped
class RotationRuntime {

    private static final Duration OTHERS_WORK = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Rotation rotation;
    private final RotationConfig config;
    private final BackgroundLoop loop;
    private boolean looked;

    RotationRuntime(Rotation rotation, RotationConfig config) {
        this.rotation = rotation;
        this.config = config;
        this.loop = new BackgroundLoop(
                "key-rotation", new Pauses(Duration.ofMillis(500), Duration.ofMinutes(1)), this::work);
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

    private Duration work() {
        if (!looked) {
            rotation.begin();
            rotation.tables().forEach(table -> SystemScope.run(() -> rotation.reopen(table)));
            looked = true;
        }
        boolean worked = false;
        for (SealedTable table : rotation.tables()) {
            worked |= SystemScope.call(() -> rotation.step(table));
        }
        if (worked) {
            return config.rest();
        }
        if (rotation.isOpen()) {
            return OTHERS_WORK;
        }
        looked = false;
        return config.look();
    }
}
