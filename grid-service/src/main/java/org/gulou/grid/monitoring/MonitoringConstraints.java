package org.gulou.grid.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;

/** What the constraints of monitoring mean to a client. */
@ApplicationScoped
class MonitoringConstraints implements ConstraintErrors {

    @Override
    public Map<String, ErrorCode> byConstraint() {
        return Map.of("monitoring_active_unique", MonitoringError.ALREADY_MONITORED);
    }
}
