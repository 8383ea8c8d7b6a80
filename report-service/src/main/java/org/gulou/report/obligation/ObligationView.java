package org.gulou.report.obligation;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.report.period.Period;
import org.gulou.report.unit.UnitKind;

/** An obligation as clients see it; {@code responsible} is the account that signs for the unit now, left out while nobody does. */
public record ObligationView(
        UUID id,
        String templateCode,
        UnitKind unitKind,
        String unitCode,
        AreaCode areaCode,
        Period period,
        Instant dueAt,
        ObligationState state,
        Instant firstSubmittedAt,
        String responsible,
        String excuseReason,
        String excusedBy,
        Instant remindedAt,
        Instant updatedAt,
        long version)
        implements Tagged {

    static ObligationView from(Obligation o, String responsible) {
        return new ObligationView(
                o.id(),
                o.templateCode(),
                o.unitKind(),
                o.unitCode(),
                o.areaCode(),
                o.period(),
                o.dueAt(),
                o.state(),
                o.firstSubmittedAt(),
                responsible,
                o.excuseReason(),
                o.excusedBy(),
                o.remindedAt(),
                o.updatedAt(),
                o.version());
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
