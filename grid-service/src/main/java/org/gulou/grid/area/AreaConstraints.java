package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;

/** What the constraints of the register mean to a client. */
@ApplicationScoped
class AreaConstraints implements ConstraintErrors {

    @Override
    public Map<String, ErrorCode> byConstraint() {
        return Map.of("area_pk", AreaRegisterError.AREA_CODE_TAKEN);
    }
}
