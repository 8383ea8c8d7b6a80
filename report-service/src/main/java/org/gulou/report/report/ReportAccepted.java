package org.gulou.report.report;

import java.time.Instant;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.period.Period;
import org.gulou.report.unit.UnitKind;

/** The level above has taken the figures over. */
public record ReportAccepted(
        String templateCode,
        UnitKind unitKind,
        String unitCode,
        AreaCode areaCode,
        Period period,
        int version,
        ReportState state,
        Instant at)
        implements ReportFacts {

    static ReportAccepted of(Report r, Instant at) {
        ReportKey key = r.key();
        return new ReportAccepted(
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
