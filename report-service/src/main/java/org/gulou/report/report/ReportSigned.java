package org.gulou.report.report;

import java.time.Instant;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.period.Period;
import org.gulou.report.unit.UnitKind;

/** Who answers for the unit has signed its figures. */
public record ReportSigned(
        String templateCode,
        UnitKind unitKind,
        String unitCode,
        AreaCode areaCode,
        Period period,
        int version,
        ReportState state,
        Instant at)
        implements ReportFacts {

    static ReportSigned of(Report r, Instant at) {
        ReportKey key = r.key();
        return new ReportSigned(
                key.templateCode(),
                key.unit().kind(),
                key.unit().code(),
                key.unit().areaCode(),
                key.period(),
                r.edition(),
                r.state(),
                at);
    }
}
