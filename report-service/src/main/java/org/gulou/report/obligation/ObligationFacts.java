package org.gulou.report.obligation;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.report.period.Period;
import org.gulou.report.unit.UnitKind;

/** What every event of an obligation tells: who owes what by when, and how it stands. */
interface ObligationFacts extends DomainEvent {

    UUID id();

    String templateCode();

    UnitKind unitKind();

    String unitCode();

    AreaCode areaCode();

    Period period();

    Instant dueAt();

    ObligationState state();

    @Override
    default String aggregateType() {
        return "obligation";
    }

    @Override
    default String aggregateId() {
        return id().toString();
    }
}
