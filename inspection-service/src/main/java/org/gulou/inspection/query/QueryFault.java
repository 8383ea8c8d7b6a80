package org.gulou.inspection.query;

import java.sql.SQLException;

/** The database could not be read; the cause says whether it may pass. */
final class QueryFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QueryFault(SQLException cause) {
        super("The database could not be read", cause);
    }
}
