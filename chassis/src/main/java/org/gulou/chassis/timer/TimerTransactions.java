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

    /** Takes a due timer and fires it in one transaction; the timer is told of before it fires. */
    @ActivateRequestContext
    @Transactional(TxType.REQUIRES_NEW)
    public void fireNext(Instant now, Map<String, TimerHandler> handlers, Consumer<DueTimer> taken) {
        table.takeDue(now, handlers.keySet()).ifPresent(timer -> {
            taken.accept(timer);
            try (Trace.Step step = Trace.continued(null)) {
                handlers.get(timer.kind()).fire(timer.subject(), timer.dueAt());
            }
        });
    }

    /** Puts off a timer that failed. */
    @Transactional(TxType.REQUIRES_NEW)
    public void postpone(DueTimer timer, Instant until) {
        table.postpone(timer, until);
    }
}
