package org.gulou.chassis.idempotency;

import java.sql.SQLException;

/** The table of answers could not be read or written. */
final class AnswerFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnswerFault(String message, SQLException cause) {
        super(message, cause);
    }
}
