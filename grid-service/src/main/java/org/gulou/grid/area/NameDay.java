package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;

/** On the day a new name takes effect the place bears it, and every other service hears of it. */
@ApplicationScoped
class NameDay implements TimerHandler {

    static final String KIND = "area-name";

    private final Register register;
    private final EventLog events;
    private final BusinessClock clock;

    NameDay(Register register, EventLog events, BusinessClock clock) {
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void hold(String subject) {
        register.locked(AreaCode.parse(subject));
    }

    @Override
    public void fire(String subject, Instant dueAt) {
        Area area = register.findById(subject);
        if (area.settle(clock.today(), clock.instant())) {
            events.record(area::changed);
        }
    }
}
