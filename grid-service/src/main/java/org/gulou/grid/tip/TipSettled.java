package org.gulou.grid.tip;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;

/** The following up of a tip has ended, in time or not; {@code areaCode} is who followed it. */
public record TipSettled(
        UUID id,
        AreaCode areaCode,
        TipCategory category,
        TipOutcome outcome,
        Instant settledAt,
        boolean onTime,
        long version)
        implements DomainEvent {

    @Override
    public String aggregateType() {
        return "tip";
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
