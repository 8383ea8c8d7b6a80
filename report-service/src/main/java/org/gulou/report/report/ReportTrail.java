package org.gulou.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.chassis.audit.AuditLog;

/** Notes who did what to a report, and shows it as it is afterwards. */
@ApplicationScoped
class ReportTrail {

    private final Reports reports;
    private final Assessor assessor;
    private final AuditLog audit;

    ReportTrail(Reports reports, Assessor assessor, AuditLog audit) {
        this.reports = reports;
        this.assessor = assessor;
        this.audit = audit;
    }

    /** The report with the version it has once this is written. */
    ReportView noted(String action, Report report) {
        reports.flush();
        audit.record(
                action, "REPORT", report.key().path(), report.unit().areaCode(), Map.of("version", report.edition()));
        return assessor.assess(report).view();
    }
}
