package org.gulou.chassis.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.gulou.chassis.work.BackgroundLoop;
import org.gulou.chassis.work.Pauses;

/** Runs the worker from the start of a service that takes files in to its end. */
@ApplicationScoped
class ImportRuntime {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ImportWorker worker;
    private final ImportKinds kinds;
    private final ImportCipher cipher;
    private final ImportConfig config;
    private final BackgroundLoop loop;

    ImportRuntime(ImportWorker worker, ImportKinds kinds, ImportCipher cipher, ImportConfig config) {
        this.worker = worker;
        this.kinds = kinds;
        this.cipher = cipher;
        this.config = config;
        this.loop = new BackgroundLoop("imports", new Pauses(Duration.ofMillis(500), Duration.ofSeconds(5)), worker);
    }

    void start(@Observes StartupEvent event) {
        if (kinds.isEmpty()) {
            return;
        }
        // A key that is missing or broken is told now, not when the first file comes.
        cipher.fingerprint(new byte[0]);
        if (config.enabled()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
        worker.pause();
        if (!kinds.isEmpty() && config.enabled()) {
            loop.awaitEnd(PATIENCE);
        }
    }
}
