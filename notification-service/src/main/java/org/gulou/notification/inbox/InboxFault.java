package org.gulou.notification.inbox;

import java.sql.SQLException;

/** The database could not be asked about notifications; the cause says why. */
final class InboxFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InboxFault(String message, SQLException cause) {
        super(message, cause);
    }
}
