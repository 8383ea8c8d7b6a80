package org.gulou.chassis.audit;

/**
 * What a walk along the chain found: how many entries are sealed, how many still wait for the sealer, and the first place in the chain
 * that does not fit, null when all do.
 */
public record AuditVerification(long sealed, long pending, Long firstBroken) {

    /** Whether nothing sealed has been changed, removed or put in. */
    public boolean sound() {
        return firstBroken == null;
    }
}
