package org.gulou.grid.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.chassis.timer.Timers;

/**
 * Finds who acts for those who are absent whenever a deputy comes, goes, rests or is free again, be it now or on a day that was named
 * ahead: nobody absent is left without a deputy while one of their subject acts for nobody.
 */
@ApplicationScoped
class Deputies implements TimerHandler {

    private static final String KIND = "duty-deputy";

    private final Duties duties;
    private final DutyRecords records;
    private final Timers timers;
    private final BusinessClock clock;

    Deputies(Duties duties, DutyRecords records, Timers timers, BusinessClock clock) {
        this.duties = duties;
        this.records = records;
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
        duties.findByIdOptional(UUID.fromString(subject)).ifPresent(this::settle);
    }

    /** After that duty was given, passed on, ended, interrupted or taken up again; does nothing for one that is no deputy's. */
    void settle(Duty deputy) {
        if (deputy.role() != DutyRole.DEPUTY) {
            return;
        }
        // One who is new has nobody locked yet.
        duties.lockedOf(deputy.subjectType(), deputy.subjectCode());
        Instant now = clock.instant();
        deputy.changesAfter(now)
                .ifPresentOrElse(
                        next -> timers.schedule(KIND, deputy.id().toString(), next),
                        () -> timers.cancel(KIND, deputy.id().toString()));
        if (deputy.actingFor() != null && !deputy.isHeldAt(now)) {
            deputy.stopActing(now);
            records.save(deputy, "DUTY_ACTING_ENDED");
        }
        duties.withoutDeputy(deputy, now)
                .forEach(absent -> duties.freeDeputy(absent, now).ifPresent(free -> act(free, absent, now)));
    }

    /** That deputy acts for the absent one from now on. */
    void act(Duty deputy, Duty absent, Instant now) {
        deputy.actFor(absent, now);
        records.save(deputy, "DUTY_ACTING_BEGUN");
    }
}
