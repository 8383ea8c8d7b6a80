package org.gulou.inspection.finding;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.inspection.checklist.Severity;

/**
 * A fault has left the open list. {@code onTime} is whether its fix was there by the deadline; {@code withdrawn} that its inspection was
 * void, and then nothing was mended and onTime is false.
 */
record FindingClosed(
        UUID id,
        UUID inspectionId,
        UUID siteId,
        AreaCode areaCode,
        String departmentCode,
        Severity severity,
        boolean fixedOnSpot,
        Instant closedAt,
        boolean onTime,
        boolean withdrawn)
        implements DomainEvent {

    static FindingClosed of(Finding finding) {
        return new FindingClosed(
                finding.id(),
                finding.inspectionId(),
                finding.siteId(),
                finding.areaCode(),
                finding.departmentCode(),
                finding.severity(),
                finding.isFixedOnSpot(),
                finding.closedAt(),
                Boolean.TRUE.equals(finding.onTime()),
                finding.isWithdrawn());
    }

    @Override
    public String aggregateType() {
        return "finding";
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
