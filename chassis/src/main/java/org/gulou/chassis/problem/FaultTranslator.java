package org.gulou.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StaleStateException;

/** Finds in any fault, ours or a framework's, what a client may be told of it; what is nobody's fault but ours is INTERNAL_ERROR. */
@ApplicationScoped
class FaultTranslator {

    private static final int MAX_DEPTH = 20;

    private final DatabaseFaults database;

    FaultTranslator(Instance<ConstraintErrors> constraints) {
        Map<String, ErrorCode> codes = new HashMap<>();
        constraints.forEach(offered -> offered.byConstraint().forEach((name, code) -> {
            if (codes.put(name, code) != null) {
                throw new IllegalStateException("Constraint " + name + " has two meanings");
            }
        }));
        this.database = new DatabaseFaults(codes);
    }

    /** The problem this fault is to a client. */
    ProblemException translate(Throwable fault) {
        List<Throwable> chain = chain(fault);
        // A reader's fault comes bare or in the web framework's wrapping; any deeper it is a fault of ours with JSON of
        // our own.
        if (firstThatIsNotWebFaults(chain) instanceof JsonProcessingException json) {
            return JsonFaults.translate(json);
        }
        for (Throwable cause : chain) {
            Optional<ProblemException> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        // Only now: its cause may have said more.
        if (chain.stream().anyMatch(AuthenticationFailedException.class::isInstance)) {
            return CommonError.TOKEN_INVALID.problem();
        }
        return chain.stream()
                .filter(WebApplicationException.class::isInstance)
                .findFirst()
                .map(WebApplicationException.class::cast)
                .map(web -> CommonError.ofStatus(web.getResponse().getStatus()).problem())
                .orElseGet(CommonError.INTERNAL_ERROR::problem);
    }

    private Optional<ProblemException> known(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            return Optional.of(problem);
        }
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return Optional.of(CommonError.PRECONDITION_FAILED.problem());
        }
        if (cause instanceof ConstraintViolationException invalid) {
            return Optional.of(
                    ProblemException.invalid(RequestValidator.toViolations(invalid.getConstraintViolations())));
        }
        if (cause instanceof UnauthorizedException) {
            return Optional.of(CommonError.UNAUTHENTICATED.problem());
        }
        if (cause instanceof ForbiddenException) {
            return Optional.of(CommonError.FORBIDDEN.problem());
        }
        // Only the innermost: the one around it, of a batch, says less.
        if (cause instanceof SQLException sql && !(next(sql) instanceof SQLException)) {
            return database.translate(sql);
        }
        return Optional.empty();
    }

    private static Throwable firstThatIsNotWebFaults(List<Throwable> chain) {
        return chain.stream()
                .filter(cause -> !(cause instanceof WebApplicationException))
                .findFirst()
                .orElse(null);
    }

    private static List<Throwable> chain(Throwable fault) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = fault; cause != null && chain.size() < MAX_DEPTH; cause = next(cause)) {
            chain.add(cause);
        }
        return chain;
    }

    private static Throwable next(Throwable fault) {
        // A batch that failed tells its reason beside it.
        return fault.getCause() == null && fault instanceof SQLException sql
                ? sql.getNextException()
                : fault.getCause();
    }
}
