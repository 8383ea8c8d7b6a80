package org.gulou.notification.audit;

import java.sql.SQLException;

/** The trail could not be read. */
final class AuditFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AuditFault(SQLException cause) {
        super("The audit trail cannot be read", cause);
    }
}
