package org.gulou.report.report;

import java.time.Instant;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.period.Period;
import org.gulou.report.unit.UnitKind;

/** The figures have been refused, by the signer or by the level above, and do not count. */
public record ReportReturned(
        String templateCode,
        UnitKind unitKind,
        String unitCode,
        AreaCode areaCode,
        Period period,
        int version,
        ReportState state,
        Instant at)
        implements ReportFacts {

    static ReportReturned of(Report r, Instant at) {
        ReportKey key = r.key();
        return new ReportReturned(
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
