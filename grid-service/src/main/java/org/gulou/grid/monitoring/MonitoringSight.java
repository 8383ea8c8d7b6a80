package org.gulou.grid.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Shows episodes; whoever sees what the checks of a person found leaves a trace in the trail. */
@ApplicationScoped
class MonitoringSight {

    private final MonitoringQueries queries;
    private final AuditLog audit;

    MonitoringSight(MonitoringQueries queries, AuditLog audit) {
        this.queries = queries;
        this.audit = audit;
    }

    Page<MonitoringView> list(MonitoringFilter filter, PageRequest page) {
        return queries.list(filter, page);
    }

    @Transactional
    MonitoringView read(UUID id) {
        MonitoringView found = queries.require(id);
        audit.record(
                "MONITORING_SEEN",
                "RESIDENT",
                found.residentId().toString(),
                found.gridCode(),
                Map.of("monitoringId", id));
        return found;
    }
}
