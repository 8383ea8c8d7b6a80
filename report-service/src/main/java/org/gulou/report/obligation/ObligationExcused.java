package org.gulou.report.obligation;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.period.Period;
import org.gulou.report.unit.UnitKind;

/** The report is no longer owed. */
public record ObligationExcused(
        UUID id,
        String templateCode,
        UnitKind unitKind,
        String unitCode,
        AreaCode areaCode,
        Period period,
        Instant dueAt,
        ObligationState state)
        implements ObligationFacts {

    static ObligationExcused of(Obligation o) {
        return new ObligationExcused(
                o.id(), o.templateCode(), o.unitKind(), o.unitCode(), o.areaCode(), o.period(), o.dueAt(), o.state());
    }
}
