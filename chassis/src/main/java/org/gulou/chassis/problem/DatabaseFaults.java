package org.gulou.chassis.problem;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What a fault of the database is to a client: a violated constraint by its name, or a database that is away. */
final class DatabaseFaults {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String EXCLUSION_VIOLATION = "23P01";

    // SQLSTATE class: a value the database cannot hold, such as a NUL in a text or a date past its last one.
    private static final String DATA_EXCEPTION = "22";

    // SQLSTATE classes: connection, transaction rolled back by a conflict, resources, operator intervention, system.
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

    // SQLSTATE 55P03: a lock that was not to be had in time.
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Map<String, ErrorCode> byConstraint;

    DatabaseFaults(Map<String, ErrorCode> byConstraint) {
        this.byConstraint = Map.copyOf(byConstraint);
    }

    /** The problem, or nothing where the fault is ours. */
    Optional<ProblemException> translate(SQLException fault) {
        ErrorCode named = constraint(fault).map(byConstraint::get).orElse(null);
        if (named != null) {
            return Optional.of(named.problem());
        }
        String state = fault.getSQLState();
        if (UNIQUE_VIOLATION.equals(state) || EXCLUSION_VIOLATION.equals(state)) {
            return Optional.of(CommonError.CONFLICT.problem());
        }
        if (state != null && state.startsWith(DATA_EXCEPTION)) {
            return Optional.of(CommonError.BAD_REQUEST.problem());
        }
        return mayPass(fault, state) ? Optional.of(CommonError.UNAVAILABLE.problem()) : Optional.empty();
    }

    private static boolean mayPass(SQLException fault, String state) {
        if (fault instanceof SQLTransientException || fault instanceof SQLRecoverableException) {
            return true;
        }
        // The pool has no state to tell when no connection is to be had.
        return state == null
                ? !(fault instanceof PSQLException) && fault.getNextException() == null && fault.getCause() == null
                : LOCK_NOT_AVAILABLE.equals(state)
                        || (state.length() >= 2 && PASSING_CLASSES.contains(state.substring(0, 2)));
    }

    private static Optional<String> constraint(SQLException fault) {
        return fault instanceof PSQLException postgres
                ? Optional.ofNullable(postgres.getServerErrorMessage()).map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }
}
