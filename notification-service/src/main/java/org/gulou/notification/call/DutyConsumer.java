package org.gulou.notification.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.event.EventConsumer;
import org.gulou.chassis.event.EventNames;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.Timers;

/**
 * Hears of handovers, so that an open call follows its post. It only notes which calls may be concerned: each is dealt with in a
 * transaction of its own, once the replica shows the duty.
 */
@ApplicationScoped
class DutyConsumer implements EventConsumer {

    private final Calls calls;
    private final Timers timers;
    private final BusinessClock clock;

    DutyConsumer(Calls calls, Timers timers, BusinessClock clock) {
        this.calls = calls;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "handovers";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventNames.topic("grid", "duty"));
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (!event.is("DutyChanged")) {
            return;
        }
        DutyChanged duty = event.as(DutyChanged.class);
        if (duty.role() != null && duty.userId() != null && duty.areaCode() != null && !duty.suspended()) {
            for (UUID call : calls.openWith(duty.role(), duty.subjectCode(), duty.areaCode())) {
                timers.schedule(CallHandover.KIND, CallHandover.subject(call, duty.id()), clock.instant());
            }
        }
    }

    /** As much of a duty as matters here. */
    record DutyChanged(
            UUID id, String subjectCode, AreaCode areaCode, DutyRole role, String userId, boolean suspended) {}
}
