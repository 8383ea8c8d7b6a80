package org.gulou.report.obligation;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.period.Period;
import org.gulou.report.unit.UnitKind;

/** Somebody who watches has asked for the report. */
public record ObligationReminded(
        UUID id,
        String templateCode,
        UnitKind unitKind,
        String unitCode,
        AreaCode areaCode,
        Period period,
        Instant dueAt,
        ObligationState state)
        implements ObligationFacts {

    static ObligationReminded of(Obligation o) {
        return new ObligationReminded(
                o.id(), o.templateCode(), o.unitKind(), o.unitCode(), o.areaCode(), o.period(), o.dueAt(), o.state());
    }
}
