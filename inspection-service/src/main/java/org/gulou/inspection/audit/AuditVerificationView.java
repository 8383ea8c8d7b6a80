package org.gulou.inspection.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.gulou.chassis.audit.AuditVerification;

/** Whether the chain is sound, how many entries it holds and how many wait for it; the first place that does not fit, if one does not. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditVerificationView(boolean sound, long sealed, long pending, Long firstBroken) {

    static AuditVerificationView from(AuditVerification found) {
        return new AuditVerificationView(found.sound(), found.sealed(), found.pending(), found.firstBroken());
    }
}
