package org.gulou.chassis.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** An aggregate of the test. */
@Entity
class Counter {

    @Id
    private UUID id;

    private int value;

    @Version
    private long version;

    protected Counter() {}

    Counter(UUID id) {
        this.id = id;
    }

    void count() {
        value++;
    }

    UUID id() {
        return id;
    }

    CounterMoved moved() {
        return new CounterMoved(id, value, version);
    }
}
