package org.gulou.chassis.imports;

import java.sql.SQLException;

/** The database did not take or give what belongs to an import. */
final class ImportStoreFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportStoreFault(String what, SQLException cause) {
        super(what, cause);
    }
}
