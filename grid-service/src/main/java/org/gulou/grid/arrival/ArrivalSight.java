package org.gulou.grid.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.grid.resident.RevealTrail;
import org.gulou.grid.resident.Revealable;

/** Shows an arrival: masked, or in clear to whoever must call, which leaves a trace in the trail. */
@ApplicationScoped
class ArrivalSight {

    private final ArrivalQueries queries;
    private final RequestValidator validator;
    private final RevealTrail trail;
    private final AuditLog audit;

    ArrivalSight(ArrivalQueries queries, RequestValidator validator, RevealTrail trail, AuditLog audit) {
        this.queries = queries;
        this.validator = validator;
        this.trail = trail;
        this.audit = audit;
    }

    ArrivalView require(UUID id) {
        return queries.find(id).map(queries::view).orElseThrow(CommonError.NOT_FOUND::problem);
    }

    // A refusal is kept in the trail as well, so it does not roll back.
    @Transactional(dontRollbackOn = ProblemException.class)
    RevealedArrival reveal(UUID id, RevealArrival request) {
        Optional<ArrivalRow> found = queries.find(id);
        if (found.isEmpty()) {
            trail.refused(Revealable.ARRIVAL, id);
            throw CommonError.NOT_FOUND.problem();
        }
        ArrivalRow row = found.get();
        validator.check(request);
        if (row.details() == null) {
            throw ArrivalError.ARRIVAL_PURGED.with("arrivalId", id);
        }
        audit.record("ARRIVAL_REVEALED", "ARRIVAL", id.toString(), row.areaCode(), facts(row, request));
        return RevealedArrival.of(id, row.details(), row.outcome());
    }

    // Under "residents" the trail finds who saw a person of the register.
    private static Map<String, Object> facts(ArrivalRow row, RevealArrival request) {
        String purpose = request.purpose().name();
        return row.residentId() == null
                ? Map.of("purpose", purpose)
                : Map.of(
                        "purpose",
                        purpose,
                        "residents",
                        List.of(row.residentId().toString()));
    }
}
