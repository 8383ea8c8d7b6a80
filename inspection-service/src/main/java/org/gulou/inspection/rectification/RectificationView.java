package org.gulou.inspection.rectification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.inspection.checklist.Severity;
import org.gulou.inspection.finding.FindingState;

/** A notice; {@code overdue} as of now: the deadline has passed and something is not even said to be mended. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RectificationView(
        UUID id,
        String number,
        UUID siteId,
        AreaCode areaCode,
        String departmentCode,
        Severity severity,
        List<Item> findings,
        String requirement,
        Instant dueAt,
        boolean overdue,
        int attempt,
        RectificationState state,
        String issuedBy,
        Instant issuedAt,
        Instant servedAt,
        String receivedBy,
        Instant closedAt,
        List<Extension> extensions,
        List<NoticeStep> history,
        Instant updatedAt,
        long version)
        implements Tagged {

    /** One finding on it: on the notice or closed, and the claim that waits to be judged or was. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            UUID id,
            String itemCode,
            Severity severity,
            FindingState state,
            String claimedBy,
            Instant claimedAt,
            String verifiedBy,
            Instant closedAt) {

        static Item from(NoticeItem item) {
            return new Item(
                    item.id(),
                    item.itemCode(),
                    item.severity(),
                    item.isOpen() ? FindingState.NOTICED : FindingState.CLOSED,
                    item.claimedBy(),
                    item.claimedAt(),
                    item.verifiedBy(),
                    item.closedAt());
        }
    }

    static RectificationView from(Rectification notice, Instant now) {
        return new RectificationView(
                notice.id(),
                notice.number(),
                notice.siteId(),
                notice.areaCode(),
                notice.departmentCode(),
                notice.severity(),
                notice.items().stream().map(Item::from).toList(),
                notice.requirement(),
                notice.dueAt(),
                notice.isOverdue(now),
                notice.attempt(),
                notice.state(),
                notice.issuedBy(),
                notice.issuedAt(),
                notice.servedAt(),
                notice.receivedBy(),
                notice.closedAt(),
                notice.extensions(),
                notice.history(),
                notice.updatedAt(),
                notice.version());
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
