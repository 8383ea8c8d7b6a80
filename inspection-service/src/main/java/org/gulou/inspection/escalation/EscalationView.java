package org.gulou.inspection.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.inspection.finding.PriorFinding;

/** A step up the ladder: about what, who answered for it then, what had been found there before, and what came of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EscalationView(
        UUID id,
        EscalationSubject subject,
        EscalationStep step,
        AreaCode areaCode,
        String departmentCode,
        UUID siteId,
        List<DutyHolder> dutyHolders,
        List<PriorFinding> priorFindings,
        String reason,
        boolean automatic,
        String createdBy,
        Instant createdAt,
        String outcome,
        Instant outcomeAt,
        String outcomeBy,
        Instant updatedAt,
        long version)
        implements Tagged {

    static EscalationView from(Escalation escalation) {
        return new EscalationView(
                escalation.id(),
                escalation.subject(),
                escalation.step(),
                escalation.areaCode(),
                escalation.departmentCode(),
                escalation.siteId(),
                escalation.dutyHolders(),
                escalation.priorFindings(),
                escalation.reason(),
                escalation.isAutomatic(),
                escalation.raisedBy(),
                escalation.raisedAt(),
                escalation.outcome(),
                escalation.outcomeAt(),
                escalation.outcomeBy(),
                escalation.updatedAt(),
                escalation.version());
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
