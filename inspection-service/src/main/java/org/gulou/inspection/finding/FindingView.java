package org.gulou.inspection.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.inspection.checklist.Severity;

/** A finding; {@code overdue} as of now, while no fix is claimed. Once noticed it has the deadline of its notice. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingView(
        UUID id,
        UUID inspectionId,
        UUID siteId,
        AreaCode areaCode,
        String departmentCode,
        String itemCode,
        Severity severity,
        FindingState state,
        UUID rectificationId,
        boolean fixedOnSpot,
        boolean withdrawn,
        String note,
        Instant dueAt,
        boolean overdue,
        Instant openedAt,
        Instant claimedAt,
        Instant closedAt,
        Boolean onTime,
        String verifiedBy,
        long version)
        implements Tagged {

    static FindingView from(Finding finding, Instant now) {
        return new FindingView(
                finding.id(),
                finding.inspectionId(),
                finding.siteId(),
                finding.areaCode(),
                finding.departmentCode(),
                finding.itemCode(),
                finding.severity(),
                finding.state(),
                finding.rectificationId(),
                finding.isFixedOnSpot(),
                finding.isWithdrawn(),
                finding.note(),
                finding.dueAt(),
                finding.isOverdue(now),
                finding.openedAt(),
                finding.claimedAt(),
                finding.closedAt(),
                finding.onTime(),
                finding.verifiedBy(),
                finding.version());
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
