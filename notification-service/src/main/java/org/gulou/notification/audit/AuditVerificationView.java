package org.gulou.notification.audit;

import org.gulou.chassis.audit.AuditVerification;

/**
 * Whether the chain is sound: how many entries it holds, how many wait to be sealed, and the first place that does not fit, left out
 * when all do.
 */
public record AuditVerificationView(boolean sound, long sealed, long pending, Long firstBroken) {

    static AuditVerificationView from(AuditVerification found) {
        return new AuditVerificationView(found.sound(), found.sealed(), found.pending(), found.firstBroken());
    }
}
