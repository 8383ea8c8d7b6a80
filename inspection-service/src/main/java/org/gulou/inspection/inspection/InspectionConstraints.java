package org.gulou.inspection.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;

/** Two that hand in an inspection of the same id at once: the second comes too late. */
@ApplicationScoped
class InspectionConstraints implements ConstraintErrors {

    @Override
    public Map<String, ErrorCode> byConstraint() {
        return Map.of("inspection_pk", CommonError.PRECONDITION_FAILED);
    }
}
