package org.gulou.notification.rule;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A rule and what it says. */
@Entity
class Rule {

    @Id
    private UUID id;

    private String code;
    private String eventType;
    private boolean enabled;

    @Convert(converter = DefinitionColumn.class)
    private DefineRule definition;

    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    protected Rule() {}

    Rule(UUID id, DefineRule definition, Instant at) {
        this.id = id;
        this.code = definition.code();
        this.createdAt = at;
        change(definition, at);
    }

    /** Says something else from now on; notifications already made stay as they are. Its code never changes. */
    final void change(DefineRule wanted, Instant at) {
        definition = wanted;
        eventType = wanted.eventType();
        enabled = wanted.isEnabled();
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String eventType() {
        return eventType;
    }

    boolean isEnabled() {
        return enabled;
    }

    DefineRule definition() {
        return definition;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
