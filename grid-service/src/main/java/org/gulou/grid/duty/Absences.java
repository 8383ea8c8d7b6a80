package org.gulou.grid.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.chassis.timer.Timers;

/** Ends absences when their time has come: the holder is back, or the duty has ended; the deputy acts no longer. */
@ApplicationScoped
class Absences implements TimerHandler {

    private static final String KIND = "duty-absence";

    private final Duties duties;
    private final DutyRecords records;
    private final Deputies deputies;
    private final Timers timers;
    private final BusinessClock clock;

    Absences(Duties duties, DutyRecords records, Deputies deputies, Timers timers, BusinessClock clock) {
        this.duties = duties;
        this.records = records;
        this.deputies = deputies;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void hold(String subject) {
        duties.locked(UUID.fromString(subject));
    }

    @Override
    public void fire(String subject, Instant dueAt) {
        duties.findByIdOptional(UUID.fromString(subject))
                .filter(Duty::isSuspended)
                .ifPresent(duty -> {
                    settle(duty);
                    if (!duty.isSuspended()) {
                        records.save(duty, "DUTY_RESUMED");
                    }
                });
    }

    /** Ends the absence if it is over; else sets the timer for when it will be, if that is known. */
    void settle(Duty duty) {
        Instant now = clock.instant();
        if (!duty.isSuspended()) {
            return;
        }
        if (duty.absenceEnd().filter(end -> !end.isAfter(now)).isPresent()) {
            end(duty);
        } else {
            duty.absenceEnd().ifPresent(end -> timers.schedule(KIND, duty.id().toString(), end));
        }
    }

    /** The absence goes on with the duty that took the place of that one. */
    void passOn(Duty before, Duty next) {
        timers.cancel(KIND, before.id().toString());
        settle(next);
    }

    /** Ends the absence now. */
    void end(Duty duty) {
        duty.resume(clock.instant());
        timers.cancel(KIND, duty.id().toString());
        duties.actingFor(duty.id()).ifPresent(deputy -> {
            deputy.stopActing(clock.instant());
            records.save(deputy, "DUTY_ACTING_ENDED");
            // Free again, perhaps for somebody else who is absent.
            deputies.settle(deputy);
        });
    }
}
