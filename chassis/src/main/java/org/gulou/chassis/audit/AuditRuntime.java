package org.gulou.chassis.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.gulou.chassis.work.BackgroundLoop;
import org.gulou.chassis.work.Pauses;

/** Runs the sealer from the start of the service to its end. */
@ApplicationScoped
class AuditRuntime {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final BackgroundLoop loop;

    AuditRuntime(AuditSealer sealer) {
        this.loop =
                new BackgroundLoop("audit-sealer", new Pauses(Duration.ofMillis(500), Duration.ofSeconds(5)), sealer);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
        loop.awaitEnd(PATIENCE);
    }
}
