package org.gulou.chassis.event;

import java.sql.SQLException;

/** The tables of the events could not be read or written. */
final class EventStoreFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EventStoreFault(String message, SQLException cause) {
        super(message, cause);
    }
}
