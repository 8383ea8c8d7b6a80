package org.gulou.chassis.event;

import java.util.UUID;

/** An event the test's consumer cannot apply. */
record CounterPoisoned(UUID id) implements DomainEvent {

    @Override
    public String aggregateType() {
        return "counter";
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
