package org.gulou.report.report;

import java.time.Instant;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.period.Period;
import org.gulou.report.unit.Unit;
import org.gulou.report.unit.UnitKind;

/** A report in a queue: its newest version, without the figures. */
public record ReportSummary(
        String templateCode,
        UnitKind unitKind,
        String unitCode,
        AreaCode areaCode,
        Period period,
        int version,
        ReportState state,
        String returnReason,
        Instant signedAt,
        Instant submittedAt,
        Instant updatedAt) {

    static ReportSummary from(Report report) {
        ReportKey key = report.key();
        return new ReportSummary(
                key.templateCode(),
                key.unit().kind(),
                key.unit().code(),
                key.unit().areaCode(),
                key.period(),
                report.edition(),
                report.state(),
                report.returnReason(),
                report.signedAt(),
                report.submittedAt(),
                report.updatedAt());
    }

    /** The unit it is the report of. */
    public Unit unit() {
        return new Unit(unitKind, unitCode, areaCode);
    }
}
