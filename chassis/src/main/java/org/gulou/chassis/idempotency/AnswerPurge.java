package org.gulou.chassis.idempotency;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.work.BackgroundLoop;
import org.gulou.chassis.work.Pauses;

/** Forgets answers that have had their time. */
@ApplicationScoped
class AnswerPurge {

    private static final Duration BETWEEN_PURGES = Duration.ofMinutes(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Answers answers;
    private final BusinessClock clock;
    private final BackgroundLoop loop;

    AnswerPurge(Answers answers, BusinessClock clock) {
        this.answers = answers;
        this.clock = clock;
        this.loop = new BackgroundLoop("idempotency-purge", new Pauses(FIRST_PAUSE, LONGEST_PAUSE), this::purge);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
        loop.awaitEnd(PATIENCE);
    }

    /** Deletes what is older than a key is remembered. */
    Duration purge() throws SQLException {
        answers.purge(clock.instant().minus(Retries.REMEMBERED));
        return BETWEEN_PURGES;
    }
}
