package org.gulou.grid.campaign.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;

/** What the constraints of lists mean to a sender. */
@ApplicationScoped
class ListConstraints implements ConstraintErrors {

    @Override
    public Map<String, ErrorCode> byConstraint() {
        return Map.of("campaign_listed_document_unique", CommonError.CONFLICT);
    }
}
