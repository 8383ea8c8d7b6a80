package org.gulou.grid.sql;

import java.sql.SQLException;

/** The database did not answer. */
final class SqlFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SqlFault(SQLException cause) {
        super("The database did not answer", cause);
    }
}
