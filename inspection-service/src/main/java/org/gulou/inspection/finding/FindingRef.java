package org.gulou.inspection.finding;

import java.util.UUID;
import org.gulou.inspection.checklist.Severity;

/** A finding as a notice needs it. */
public record FindingRef(UUID id, UUID siteId, String itemCode, Severity severity, int dueHours, FindingState state) {

    static FindingRef from(Finding finding) {
        return new FindingRef(
                finding.id(),
                finding.siteId(),
                finding.itemCode(),
                finding.severity(),
                finding.dueHours(),
                finding.state());
    }
}
