package org.gulou.inspection.finding;

import java.time.Instant;
import java.util.UUID;
import org.gulou.inspection.checklist.Severity;

/** What was found at a site before. */
public record PriorFinding(UUID id, String itemCode, Severity severity, FindingState state, Instant openedAt) {

    static PriorFinding from(Finding finding) {
        return new PriorFinding(
                finding.id(), finding.itemCode(), finding.severity(), finding.state(), finding.openedAt());
    }
}
