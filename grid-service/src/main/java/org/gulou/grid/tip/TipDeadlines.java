package org.gulou.grid.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.chassis.timer.Timers;
import org.gulou.grid.guard.SystemScope;

/** Tells once of each tip that is still open when its time is over. */
@ApplicationScoped
class TipDeadlines implements TimerHandler {

    static final String KIND = "tip-due";

    private final Tips tips;
    private final EventLog events;
    private final Timers timers;
    private final BusinessClock clock;

    TipDeadlines(Tips tips, EventLog events, Timers timers, BusinessClock clock) {
        this.tips = tips;
        this.events = events;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void hold(String subject) {
        SystemScope.run(() -> tips.locked(UUID.fromString(subject)));
    }

    @Override
    public void fire(String subject, Instant dueAt) {
        SystemScope.call(() -> overdue(UUID.fromString(subject))).ifPresent(tip -> events.record(tip.overdue()));
    }

    /** Sets the clock of an open tip, and stops that of a settled one. */
    void follow(Tip tip) {
        if (tip.state().isOpen()) {
            timers.schedule(KIND, tip.id().toString(), tip.dueAt());
        } else {
            timers.cancel(KIND, tip.id().toString());
        }
    }

    private Optional<Tip> overdue(UUID id) {
        Optional<Tip> late = tips.findByIdOptional(id).filter(tip -> tip.becomesOverdue(clock.instant()));
        tips.flush();
        return late;
    }
}
