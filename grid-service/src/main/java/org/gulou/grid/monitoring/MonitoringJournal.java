package org.gulou.grid.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.timer.Timers;
import org.gulou.grid.protocol.StepKind;

/** Keeps what happens to episodes: their events, the trail of who did it, the rows of missed checks and the timer of the next look. */
@ApplicationScoped
class MonitoringJournal {

    /** The kind of the timers, whose subject is the episode's id. */
    static final String TIMER = "monitoring";

    private final Monitorings monitorings;
    private final EventLog events;
    private final AuditLog audit;
    private final Timers timers;
    private final BusinessClock clock;
    private final Ids ids;

    MonitoringJournal(
            Monitorings monitorings, EventLog events, AuditLog audit, Timers timers, BusinessClock clock, Ids ids) {
        this.monitorings = monitorings;
        this.events = events;
        this.audit = audit;
        this.timers = timers;
        this.clock = clock;
        this.ids = ids;
    }

    /** Brings an episode up to that moment: tells of the checks missed since the last look, and ends it when its time is over. */
    void settle(Monitoring monitoring, CheckPlan plan, Instant now) {
        for (Check missed : monitoring.settle(plan, now)) {
            monitorings.writeMissed(monitoring, ids.next(), missed);
            events.record(() -> new MonitoringEvent.CheckMissed(
                    monitoring.id(),
                    monitoring.gridCode(),
                    missed.kind(),
                    missed.dueAt(),
                    missed.n(),
                    monitoring.version()));
        }
        if (monitoring.isOver(plan, now)) {
            monitoring.end(now);
            note(monitoring, plan, MonitoringEvent.MonitoringEnded::new, "MONITORING_ENDED", Map.of());
        }
    }

    /** Tells what happened, and who did it to whom. */
    void note(
            Monitoring monitoring,
            CheckPlan plan,
            Function<MonitoringEvent.Standing, MonitoringEvent> event,
            String action,
            Map<String, ?> facts) {
        events.record(() -> event.apply(monitoring.standing(step(plan))));
        audit(monitoring, action, facts);
    }

    /** Writes down who did what to whom. */
    void audit(Monitoring monitoring, String action, Map<String, ?> facts) {
        Map<String, Object> all = new TreeMap<>(facts);
        all.put("monitoringId", monitoring.id());
        audit.record(action, "RESIDENT", monitoring.residentId().toString(), monitoring.gridCode(), all);
    }

    /** Sets the timer of the next look, or withdraws it. */
    void watch(Monitoring monitoring, CheckPlan plan) {
        String subject = monitoring.id().toString();
        monitoring
                .nextLook(plan)
                .ifPresentOrElse(at -> timers.schedule(TIMER, subject, at), () -> timers.cancel(TIMER, subject));
    }

    private StepKind step(CheckPlan plan) {
        return plan.schedule().stepAt(clock.today()).map(Span::kind).orElse(null);
    }
}
