package org.gulou.grid.arrival;

import java.util.UUID;
import org.gulou.chassis.event.DomainEvent;

/** What happens to an arrival, told in the order of the arrival. */
interface ArrivalEvent extends DomainEvent {

    UUID id();

    @Override
    default String aggregateType() {
        return "arrival";
    }

    @Override
    default String aggregateId() {
        return id().toString();
    }
}
