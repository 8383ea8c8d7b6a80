package org.gulou.notification.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;
import org.gulou.chassis.event.EventConsumer;
import org.gulou.chassis.event.EventNames;
import org.gulou.chassis.event.ReceivedEvent;

/** Hears of handovers and absences, so that an open call follows its post. */
@ApplicationScoped
class DutyConsumer implements EventConsumer {

    private final DutyWatch watch;

    DutyConsumer(DutyWatch watch) {
        this.watch = watch;
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
        // A kind of duty that is not known here never comes to be known in the replica either.
        if (duty.role() != null && duty.subjectType() != null) {
            watch.heard(duty.id(), event.aggregateSeq());
        }
    }

    /** As much of a duty as matters here: the replica tells the rest. */
    record DutyChanged(UUID id, SubjectType subjectType, DutyRole role) {}
}
