package org.gulou.notification.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** One notification by one channel. */
@Entity
class Attempt {

    @Id
    private UUID id;

    private UUID notificationId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "channel_id")
    private Channel channel;

    private String areaCode;

    @Enumerated(EnumType.STRING)
    private AttemptState state;

    private int tries;
    private String lastError;
    private Instant createdAt;
    private Instant sentAt;

    protected Attempt() {}

    private Attempt(UUID id, UUID notification, Channel channel, AreaCode area, Instant at) {
        this.id = id;
        this.notificationId = notification;
        this.channel = channel;
        this.areaCode = area.value();
        this.createdAt = at;
    }

    /** An attempt that has arrived with its first try, as one to the inbox always does: it commits with the notification. */
    static Attempt sent(UUID id, UUID notification, Channel channel, AreaCode area, Instant at) {
        Attempt attempt = new Attempt(id, notification, channel, area, at);
        attempt.state = AttemptState.SENT;
        attempt.tries = 1;
        attempt.sentAt = at;
        return attempt;
    }

    UUID id() {
        return id;
    }

    UUID notificationId() {
        return notificationId;
    }

    AreaCode area() {
        return new AreaCode(areaCode);
    }

    Channel channel() {
        return channel;
    }

    AttemptState state() {
        return state;
    }

    int tries() {
        return tries;
    }

    String lastError() {
        return lastError;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant sentAt() {
        return sentAt;
    }
}
