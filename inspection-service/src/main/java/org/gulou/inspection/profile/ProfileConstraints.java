package org.gulou.inspection.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;

/** Two that set the profiles of a place for the first time at once: the second comes too late. */
@ApplicationScoped
class ProfileConstraints implements ConstraintErrors {

    @Override
    public Map<String, ErrorCode> byConstraint() {
        return Map.of("area_profile_pk", CommonError.PRECONDITION_FAILED);
    }
}
