package org.gulou.inspection.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.chassis.timer.Timers;
import org.gulou.inspection.rectification.DeadlineMissed;
import org.gulou.inspection.rectification.RectificationRef;
import org.gulou.inspection.rectification.RectificationService;

/** Sends an overdue notice up the ladder by itself: a reminder at once, a supervision order if that does not help in time. */
@ApplicationScoped
class NoticeLadder implements TimerHandler {

    private static final String KIND = "escalation-supervision";

    private final EscalationService escalations;
    private final RectificationService rectifications;
    private final Timers timers;
    private final EscalationConfig config;
    private final BusinessClock clock;

    NoticeLadder(
            EscalationService escalations,
            RectificationService rectifications,
            Timers timers,
            EscalationConfig config,
            BusinessClock clock) {
        this.escalations = escalations;
        this.rectifications = rectifications;
        this.timers = timers;
        this.config = config;
        this.clock = clock;
    }

    void remind(@Observes DeadlineMissed missed) {
        RectificationRef notice = missed.notice();
        escalations.raiseFor(notice, EscalationStep.REMINDER);
        timers.schedule(KIND, notice.id().toString(), clock.instant().plus(config.supervisionAfter()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    // Set with the notice in hand, which is only read as this fires.
    @Override
    public void hold(String subject) {}

    @Override
    public void fire(String subject, Instant dueAt) {
        rectifications
                .ifOverdue(UUID.fromString(subject))
                .ifPresent(notice -> escalations.raiseFor(notice, EscalationStep.SUPERVISION_ORDER));
    }
}
