package org.gulou.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;

/** Two that begin the same version at once: the second comes too late. */
@ApplicationScoped
class ReportConstraints implements ConstraintErrors {

    @Override
    public Map<String, ErrorCode> byConstraint() {
        return Map.of(
                "report_version_unique", CommonError.PRECONDITION_FAILED,
                "standing_one_counts", CommonError.PRECONDITION_FAILED);
    }
}
