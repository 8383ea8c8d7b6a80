package org.gulou.grid.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.grid.guard.SystemScope;

/** Looks at an episode as a window closes or its time is over, whatever has fallen due since. */
@ApplicationScoped
class MonitoringTimer implements TimerHandler {

    private final Monitorings monitorings;
    private final MonitoringJournal journal;
    private final Plans plans;
    private final BusinessClock clock;

    MonitoringTimer(Monitorings monitorings, MonitoringJournal journal, Plans plans, BusinessClock clock) {
        this.monitorings = monitorings;
        this.journal = journal;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return MonitoringJournal.TIMER;
    }

    @Override
    public void hold(String subject) {
        SystemScope.run(() -> monitorings.locked(UUID.fromString(subject)));
    }

    @Override
    public void fire(String subject, Instant dueAt) {
        SystemScope.run(
                () -> monitorings.findByIdOptional(UUID.fromString(subject)).ifPresent(this::look));
    }

    private void look(Monitoring monitoring) {
        CheckPlan plan = plans.of(monitoring);
        journal.settle(monitoring, plan, clock.instant());
        journal.watch(monitoring, plan);
        // Now, while the rows are in sight.
        monitorings.flush();
    }
}
