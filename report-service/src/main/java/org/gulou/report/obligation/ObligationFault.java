package org.gulou.report.obligation;

import java.sql.SQLException;

/** Obligations could not be laid down, or met. */
final class ObligationFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ObligationFault(String message, SQLException cause) {
        super(message, cause);
    }
}
