package org.gulou.inspection.rectification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.gulou.inspection.checklist.Severity;
import org.gulou.inspection.finding.FindingRef;

/** One finding on a notice: who claimed it mended and when, and who saw that it is. The id is the finding's. */
record NoticeItem(
        UUID id,
        String itemCode,
        Severity severity,
        int dueHours,
        String claimedBy,
        Instant claimedAt,
        String verifiedBy,
        Instant closedAt) {

    static NoticeItem of(FindingRef finding) {
        return new NoticeItem(
                finding.id(), finding.itemCode(), finding.severity(), finding.dueHours(), null, null, null, null);
    }

    @JsonIgnore
    boolean isOpen() {
        return closedAt == null;
    }

    /** Whether a claim waits to be judged. */
    @JsonIgnore
    boolean isClaimed() {
        return isOpen() && claimedAt != null;
    }

    NoticeItem claimed(String by, Instant at) {
        return new NoticeItem(id, itemCode, severity, dueHours, by, at, null, null);
    }

    NoticeItem verified(String by, Instant at) {
        return new NoticeItem(id, itemCode, severity, dueHours, claimedBy, claimedAt, by, at);
    }

    NoticeItem unclaimed() {
        return new NoticeItem(id, itemCode, severity, dueHours, null, null, null, null);
    }
}
