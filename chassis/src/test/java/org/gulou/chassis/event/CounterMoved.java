package org.gulou.chassis.event;

import java.util.UUID;

/** An event of the test. */
record CounterMoved(UUID id, int value, long version) implements DomainEvent {

    static final String TOPIC = "gulou.chassis.counter.v1";

    static CounterMoved of(UUID id) {
        return new CounterMoved(id, 0, 0);
    }

    @Override
    public String aggregateType() {
        return "counter";
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
