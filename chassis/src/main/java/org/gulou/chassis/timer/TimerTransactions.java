package org.gulou.chassis.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.gulou.chassis.trace.Trace;

/** The transactions in which timers end. */
@ApplicationScoped
class TimerTransactions {

    private final TimerTable table;

    TimerTransactions(TimerTable table) {
        this.table = table;
    }

    /** Takes the timer that has been due the longest and fires it in one transaction; it is told of before. */
    @ActivateRequestContext
    @Transactional(TxType.REQUIRES_NEW)
    public void fireNext(Instant now, Map<String, TimerHandler> handlers, Consumer<DueTimer> found) {
        table.next(now, handlers.keySet()).ifPresent(timer -> {
            found.accept(timer);
            try (Trace.Step step = Trace.continued(null)) {
                TimerHandler handler = handlers.get(timer.kind());
                handler.hold(timer.subject());
                if (table.take(timer, now)) {
                    handler.fire(timer.subject(), timer.dueAt());
                }
            }
        });
    }

    /** Puts off a timer that failed. */
    @Transactional(TxType.REQUIRES_NEW)
    public void postpone(DueTimer timer, Instant until) {
        table.postpone(timer, until);
    }
}
