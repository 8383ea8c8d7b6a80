package org.gulou.chassis.work;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.gulou.chassis.problem.ProblemException;

/** Tells the fault that another attempt may get past from the one it never will. */
public final class Faults {

    // Of SQLSTATE: bad data and violated constraints. Everything else a database says may be different next time.
    private static final Set<String> DETERMINISTIC_CLASSES = Set.of("22", "23");

    private static final int MAX_DEPTH = 20;

    private Faults() {}

    /** Whether the same work may succeed later: a lost connection, a lock, a lost race, a resource that ran out. */
    public static boolean mayPass(Throwable fault) {
        List<Throwable> chain = chain(fault);
        for (Throwable cause : chain) {
            if (cause instanceof ProblemException) {
                return false;
            }
            if (cause instanceof SQLException sql) {
                return mayPass(sql);
            }
            if (cause instanceof OptimisticLockException
                    || (cause instanceof IOException && !isJson(cause))
                    || cause instanceof KafkaException
                    || cause instanceof SystemException
                    || cause instanceof Error) {
                return true;
            }
        }
        // A commit that was refused without a reason, such as a transaction that took too long.
        return chain.get(chain.size() - 1) instanceof RollbackException;
    }

    /** The classes of the fault and its causes and the SQL state, never a message: that may quote data. */
    public static String describe(Throwable fault) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause : chain(fault)) {
            text.append(text.length() == 0 ? "" : " < ").append(cause.getClass().getSimpleName());
            if (cause instanceof ProblemException problem) {
                text.append(' ').append(problem.code().name());
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                text.append(' ').append(sql.getSQLState());
            }
        }
        return text.toString();
    }

    private static boolean mayPass(SQLException fault) {
        if (fault instanceof SQLTransientException || fault instanceof SQLRecoverableException) {
            return true;
        }
        String state = fault.getSQLState();
        return state == null || state.length() < 2 || !DETERMINISTIC_CLASSES.contains(state.substring(0, 2));
    }

    private static boolean isJson(Throwable fault) {
        return fault instanceof com.fasterxml.jackson.core.JacksonException;
    }

    private static List<Throwable> chain(Throwable fault) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = fault; cause != null && chain.size() < MAX_DEPTH; cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }
}
