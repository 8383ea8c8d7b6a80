package org.gulou.chassis.audit;

/**
 * Whether the chain is sound: how many entries it holds, how many wait to be sealed, and the first place that does not fit, left out
 * when all do.
 */
public record AuditVerificationView(boolean sound, long sealed, long pending, Long firstBroken) {

    /** What the walk along the chain found, as it is shown. */
    public static AuditVerificationView from(AuditVerification found) {
        return new AuditVerificationView(found.sound(), found.sealed(), found.pending(), found.firstBroken());
    }
}
