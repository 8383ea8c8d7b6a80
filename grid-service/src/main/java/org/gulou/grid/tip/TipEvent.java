package org.gulou.grid.tip;

import java.util.UUID;
import org.gulou.chassis.event.DomainEvent;

/** What happens to a tip, told in the order of the tip. */
interface TipEvent extends DomainEvent {

    UUID id();

    @Override
    default String aggregateType() {
        return "tip";
    }

    @Override
    default String aggregateId() {
        return id().toString();
    }
}
