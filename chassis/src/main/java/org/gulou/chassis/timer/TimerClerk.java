package org.gulou.chassis.timer;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.work.Faults;
import org.jboss.logging.Logger;

/** Fires what is due, one timer a transaction, and puts off what fails. */
@ApplicationScoped
class TimerClerk {

    private static final Logger LOG = Logger.getLogger(TimerClerk.class);

    private final TimerTransactions transactions;
    private final Map<String, TimerHandler> handlers;
    private final BusinessClock clock;
    private final TimerConfig config;
    private final MeterRegistry metrics;

    TimerClerk(
            TimerTransactions transactions,
            Instance<TimerHandler> handlers,
            BusinessClock clock,
            TimerConfig config,
            MeterRegistry metrics) {
        this.transactions = transactions;
        this.handlers = handlers.stream().collect(Collectors.toMap(TimerHandler::kind, handler -> handler));
        this.clock = clock;
        this.config = config;
        this.metrics = metrics;
    }

    /** Fires the timer that has been due the longest; false when none is due. A lost database is thrown, a failing handler is not. */
    boolean fireNext() {
        Attempt attempt = new Attempt();
        try {
            transactions.fireNext(clock.instant(), handlers, attempt::find);
        } catch (RuntimeException fault) {
            DueTimer timer = attempt.found().orElseThrow(() -> fault);
            postpone(timer, fault);
        }
        return attempt.found().isPresent();
    }

    private void postpone(DueTimer timer, RuntimeException fault) {
        metrics.counter("gulou.timers.failed", "kind", timer.kind()).increment();
        LOG.errorf(
                "Timer %s of %s failed for the %d. time: %s",
                timer.id(), timer.kind(), timer.attempts() + 1, Faults.describe(fault));
        LOG.debug("The timer's fault", fault);
        transactions.postpone(timer, clock.instant().plus(timer.nextWait(config.firstRetry(), config.longestRetry())));
    }

    /** What was found due before the fault. */
    private static final class Attempt {

        private DueTimer timer;

        private void find(DueTimer due) {
            timer = due;
        }

        private Optional<DueTimer> found() {
            return Optional.ofNullable(timer);
        }
    }
}
