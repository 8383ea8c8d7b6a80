package org.gulou.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.gulou.chassis.timer.TimerHandler;

/** A deadline passes: what is pending is missing from now on. */
@ApplicationScoped
class DeadlineHandler implements TimerHandler {

    static final String KIND = "obligation-due";

    private final Turns turns;
    private final ObligationDays days;
    private final ObligationService obligations;

    DeadlineHandler(Turns turns, ObligationDays days, ObligationService obligations) {
        this.turns = turns;
        this.days = days;
        this.obligations = obligations;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void hold(String subject) {
        turns.toLay();
    }

    @Override
    public void fire(String subject, Instant dueAt) {
        Deadline deadline = Deadline.of(subject, dueAt);
        days.complete(deadline);
        obligations.fallDue(deadline);
    }
}
