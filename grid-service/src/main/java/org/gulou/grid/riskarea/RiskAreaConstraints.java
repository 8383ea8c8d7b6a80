package org.gulou.grid.riskarea;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;

/** What the constraints of the list mean to a client. */
@ApplicationScoped
class RiskAreaConstraints implements ConstraintErrors {

    @Override
    public Map<String, ErrorCode> byConstraint() {
        return Map.of("risk_area_listed_once", RiskAreaError.RISK_AREA_ALREADY_LISTED);
    }
}
