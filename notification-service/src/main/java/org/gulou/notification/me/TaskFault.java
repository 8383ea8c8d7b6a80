package org.gulou.notification.me;

import java.sql.SQLException;

/** The database could not be asked what waits; the cause says why. */
final class TaskFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TaskFault(SQLException cause) {
        super("Cannot read the tasks", cause);
    }
}
