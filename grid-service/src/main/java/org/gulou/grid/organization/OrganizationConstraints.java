package org.gulou.grid.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;

/** What the constraints of organisations mean to a client. */
@ApplicationScoped
class OrganizationConstraints implements ConstraintErrors {

    @Override
    public Map<String, ErrorCode> byConstraint() {
        return Map.of("organization_pk", OrganizationError.ORGANIZATION_CODE_TAKEN);
    }
}
