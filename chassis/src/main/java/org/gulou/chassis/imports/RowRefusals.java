package org.gulou.chassis.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.chassis.problem.Violation;
import org.gulou.chassis.work.Faults;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What is told of a row that failed while it was written: the problem thrown, the violated constraint's, or just that it did. */
@ApplicationScoped
class RowRefusals {

    private static final int MAX_DEPTH = 20;
    private static final int STATE_LENGTH = 5;

    // SQLSTATE classes: two rows for one place, bad data, a violated constraint, a trigger's refusal, a view's.
    private static final Set<String> OF_ROWS = Set.of("21", "22", "23", "P0", "44");

    private static final String WRONG_STATEMENT = "42";

    private final Map<String, ErrorCode> byConstraint = new HashMap<>();

    RowRefusals(Instance<ConstraintErrors> constraints) {
        constraints.forEach(offered -> byConstraint.putAll(offered.byConstraint()));
    }

    /**
     * Whether it is the fault of rows, which other rows need not share: a problem thrown, bad data, a violated constraint. A lost
     * connection is not, nor is a fault of the program.
     */
    boolean isOfRows(Throwable fault) {
        return chain(fault)
                .anyMatch(cause -> (cause instanceof SQLException sql && isOfRows(sql.getSQLState()))
                        || (cause instanceof ProblemException problem && !(problem.code() instanceof ImportError)));
    }

    private static boolean isOfRows(String state) {
        return state != null && state.length() == STATE_LENGTH && OF_ROWS.contains(state.substring(0, 2));
    }

    /** Whether it is the fault of the program, which trying again will not mend: a statement that is wrong, say. */
    boolean isOfProgram(Throwable fault) {
        boolean wrongStatement = chain(fault)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(WRONG_STATEMENT));
        return wrongStatement || !Faults.mayPass(fault);
    }

    RejectedRow of(ImportRow row, Throwable fault) {
        return new RejectedRow(row.line(), row.header().cellsKept(row.cells()), violations(fault));
    }

    private List<Violation> violations(Throwable fault) {
        for (Throwable cause : chain(fault).toList()) {
            if (cause instanceof ProblemException problem) {
                return problem.violations().isEmpty() ? whole(problem.code()) : problem.violations();
            }
            ErrorCode violated = byConstraint.get(constraint(cause));
            if (violated != null) {
                return whole(violated);
            }
        }
        return whole(RowError.ROW_REFUSED);
    }

    private static Stream<Throwable> chain(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, RowRefusals::next).limit(MAX_DEPTH);
    }

    private static Throwable next(Throwable fault) {
        // A batch that failed tells its reason beside it.
        return fault.getCause() == null && fault instanceof SQLException sql
                ? sql.getNextException()
                : fault.getCause();
    }

    private static List<Violation> whole(ErrorCode code) {
        return List.of(new Violation("/", code.name(), code.sentence()));
    }

    private static String constraint(Throwable fault) {
        ServerErrorMessage message = fault instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        return message == null ? null : message.getConstraint();
    }
}
