package org.gulou.notification.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;

/** Two that write the roster of an area for the first time at once: the second comes too late. */
@ApplicationScoped
class RosterConstraints implements ConstraintErrors {

    @Override
    public Map<String, ErrorCode> byConstraint() {
        return Map.of("roster_pk", CommonError.PRECONDITION_FAILED);
    }
}
