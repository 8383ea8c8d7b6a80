package org.gulou.grid.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;

/** What the constraints of duties mean to a client. */
@ApplicationScoped
class DutyConstraints implements ConstraintErrors {

    @Override
    public Map<String, ErrorCode> byConstraint() {
        return Map.of(
                "duty_one_holder", DutyError.POST_ALREADY_HELD,
                "duty_held_once", DutyError.DUTY_ALREADY_HELD,
                "duty_acting_for", DutyError.DEPUTY_NOT_FREE);
    }
}
