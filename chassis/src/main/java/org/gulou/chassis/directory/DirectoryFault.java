package org.gulou.chassis.directory;

import java.sql.SQLException;

/** The replica could not be read or written. */
final class DirectoryFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DirectoryFault(SQLException cause) {
        super("The directory is out of reach", cause);
    }
}
