package org.gulou.report.obligation;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.period.Period;
import org.gulou.report.unit.UnitKind;

/** A report has come to be owed; MISSING where it was overdue before anybody could know of it. */
public record ObligationOpened(
        UUID id,
        String templateCode,
        UnitKind unitKind,
        String unitCode,
        AreaCode areaCode,
        Period period,
        Instant dueAt,
        ObligationState state)
        implements ObligationFacts {

    static ObligationOpened of(Obligation o) {
        return new ObligationOpened(
                o.id(), o.templateCode(), o.unitKind(), o.unitCode(), o.areaCode(), o.period(), o.dueAt(), o.state());
    }
}
