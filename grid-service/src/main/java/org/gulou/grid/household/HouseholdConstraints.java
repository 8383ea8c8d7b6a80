package org.gulou.grid.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;

/** What the constraints of households mean to a client. */
@ApplicationScoped
class HouseholdConstraints implements ConstraintErrors {

    @Override
    public Map<String, ErrorCode> byConstraint() {
        return Map.of(
                "household_number_unique", HouseholdError.HOUSEHOLD_NUMBER_TAKEN,
                "household_grid_fk", HouseholdError.NOT_A_GRID);
    }
}
