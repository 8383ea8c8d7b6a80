package org.gulou.report.obligation;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.period.Period;
import org.gulou.report.unit.UnitKind;

/** The first report has come in, on time or late, for good. */
public record ObligationMet(
        UUID id,
        String templateCode,
        UnitKind unitKind,
        String unitCode,
        AreaCode areaCode,
        Period period,
        Instant dueAt,
        ObligationState state,
        Instant firstSubmittedAt)
        implements ObligationFacts {

    static ObligationMet of(Obligation o) {
        return new ObligationMet(
                o.id(),
                o.templateCode(),
                o.unitKind(),
                o.unitCode(),
                o.areaCode(),
                o.period(),
                o.dueAt(),
                o.state(),
                o.firstSubmittedAt());
    }
}
