package org.gulou.chassis.audit;

/** The audit trail could not be written or read. */
final class AuditFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AuditFault(String message, Exception cause) {
        super(message, cause);
    }
}
