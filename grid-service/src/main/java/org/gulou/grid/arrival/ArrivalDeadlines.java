package org.gulou.grid.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.chassis.timer.Timers;
import org.gulou.grid.guard.SystemScope;

/** Tells once of each arrival that is still open when its time is over. */
@ApplicationScoped
class ArrivalDeadlines implements TimerHandler {

    static final String KIND = "arrival-due";

    private final Arrivals arrivals;
    private final EventLog events;
    private final Timers timers;
    private final BusinessClock clock;

    ArrivalDeadlines(Arrivals arrivals, EventLog events, Timers timers, BusinessClock clock) {
        this.arrivals = arrivals;
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
        SystemScope.run(() -> arrivals.locked(UUID.fromString(subject)));
    }

    @Override
    public void fire(String subject, Instant dueAt) {
        SystemScope.call(() -> overdue(UUID.fromString(subject)))
                .ifPresent(arrival -> events.record(arrival.overdue()));
    }

    /** Sets the clock of an open arrival, and stops that of another. */
    void follow(Arrival arrival) {
        if (arrival.state().isOpen()) {
            timers.schedule(KIND, arrival.id().toString(), arrival.dueAt());
        } else {
            timers.cancel(KIND, arrival.id().toString());
        }
    }

    private Optional<Arrival> overdue(UUID id) {
        Optional<Arrival> late =
                arrivals.findByIdOptional(id).filter(arrival -> arrival.becomesOverdue(clock.instant()));
        arrivals.flush();
        return late;
    }
}
