package org.gulou.chassis.timer;

import java.sql.SQLException;

/** The table of timers could not be read or written. */
final class TimerFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TimerFault(String message, SQLException cause) {
        super(message, cause);
    }
}
