package org.gulou.grid.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;
import org.gulou.grid.household.HouseholdError;

/** What the constraints of residents mean to a client. */
@ApplicationScoped
class ResidentConstraints implements ConstraintErrors {

    @Override
    public Map<String, ErrorCode> byConstraint() {
        return Map.of(
                "resident_document_unique", ResidentError.DOCUMENT_ALREADY_REGISTERED,
                "resident_household_fk", HouseholdError.UNKNOWN_HOUSEHOLD);
    }
}
