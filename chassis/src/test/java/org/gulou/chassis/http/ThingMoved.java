package org.gulou.chassis.http;

import java.util.UUID;
import org.gulou.chassis.event.DomainEvent;

record ThingMoved(UUID id, long version) implements DomainEvent {

    @Override
    public String aggregateType() {
        return "thing";
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
