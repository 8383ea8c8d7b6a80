package org.gulou.inspection.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.event.DomainEvent;

/** A step was taken up the ladder; the duty holders are accounts, as of that moment. */
record EscalationRaised(
        UUID id,
        EscalationSubject.Type subjectType,
        String subjectId,
        AreaCode areaCode,
        String departmentCode,
        UUID siteId,
        EscalationStep step,
        List<Holder> dutyHolders,
        Instant at)
        implements DomainEvent {

    /** One of those who answered for the subject. */
    record Holder(UUID dutyId, DutyRole role, String userId) {}

    static EscalationRaised of(Escalation escalation) {
        return new EscalationRaised(
                escalation.id(),
                escalation.subject().type(),
                escalation.subject().id(),
                escalation.areaCode(),
                escalation.departmentCode(),
                escalation.siteId(),
                escalation.step(),
                escalation.dutyHolders().stream()
                        .map(holder -> new Holder(holder.dutyId(), holder.role(), holder.userId()))
                        .toList(),
                escalation.raisedAt());
    }

    @Override
    public String aggregateType() {
        return "escalation";
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
