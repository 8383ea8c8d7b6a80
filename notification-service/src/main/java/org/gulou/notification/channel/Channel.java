package org.gulou.notification.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One way a notification can take. */
@Entity
class Channel {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ChannelKind kind;

    private String name;
    private boolean enabled;
    private Instant createdAt;

    @Version
    private long version;

    protected Channel() {}

    UUID id() {
        return id;
    }

    ChannelKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    boolean isEnabled() {
        return enabled;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
