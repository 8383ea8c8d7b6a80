package org.gulou.report.obligation;

import java.sql.SQLException;

/** Obligations could not be laid down. */
final class ObligationFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ObligationFault(SQLException cause) {
        super("Obligations cannot be written", cause);
    }
}
