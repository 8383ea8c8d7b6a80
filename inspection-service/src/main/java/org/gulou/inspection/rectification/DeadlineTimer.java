package org.gulou.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.chassis.timer.Timers;

/** Watches the deadline of each notice, whether or not the service is up when it passes. */
@ApplicationScoped
class DeadlineTimer implements TimerHandler {

    private static final String KIND = "rectification-deadline";

    private final Rectifications repository;
    private final Timers timers;
    private final EventLog events;
    private final Event<DeadlineMissed> missed;
    private final BusinessClock clock;

    DeadlineTimer(
            Rectifications repository,
            Timers timers,
            EventLog events,
            Event<DeadlineMissed> missed,
            BusinessClock clock) {
        this.repository = repository;
        this.timers = timers;
        this.events = events;
        this.missed = missed;
        this.clock = clock;
    }

    // The notice is written before its timer: whoever fires it has them in that order too.
    void watch(Rectification notice) {
        repository.flush();
        timers.schedule(KIND, notice.id().toString(), firstMomentPast(notice.dueAt()));
    }

    void forget(Rectification notice) {
        repository.flush();
        timers.cancel(KIND, notice.id().toString());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void hold(String subject) {
        repository.locked(UUID.fromString(subject));
    }

    @Override
    public void fire(String subject, Instant dueAt) {
        repository
                .findByIdOptional(UUID.fromString(subject))
                .ifPresent(notice -> notice.missDeadline(clock.instant()).ifPresent(overdue -> {
                    events.record(overdue);
                    missed.fire(new DeadlineMissed(RectificationRef.from(notice)));
                }));
    }

    // A deadline is kept by whoever claims the fix at that very moment.
    private static Instant firstMomentPast(Instant dueAt) {
        return dueAt.plusNanos(1_000);
    }
}
