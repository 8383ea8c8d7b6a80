package org.gulou.inspection.finding;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.inspection.checklist.Severity;

/** A fault is to be mended: newly found, or back because its notice was reopened. */
record FindingOpened(
        UUID id,
        UUID inspectionId,
        UUID siteId,
        AreaCode areaCode,
        String departmentCode,
        String itemCode,
        Severity severity,
        Instant dueAt)
        implements DomainEvent {

    static FindingOpened of(Finding finding) {
        return new FindingOpened(
                finding.id(),
                finding.inspectionId(),
                finding.siteId(),
                finding.areaCode(),
                finding.departmentCode(),
                finding.itemCode(),
                finding.severity(),
                finding.dueAt());
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
