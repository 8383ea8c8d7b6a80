package org.gulou.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;

/** Somebody said they know; late when that was after the time to acknowledge by. */
public record NotificationAcknowledged(
        UUID id,
        String userId,
        String subjectType,
        String subjectId,
        AreaCode areaCode,
        int step,
        Instant acknowledgedAt,
        boolean late)
        implements DomainEvent {

    static NotificationAcknowledged of(Notification n) {
        return new NotificationAcknowledged(
                n.id(),
                n.acknowledgedBy(),
                n.subject().type(),
                n.subject().id(),
                n.area(),
                n.step(),
                n.acknowledgedAt(),
                n.isLate());
    }

    @Override
    public String aggregateType() {
        return "notification";
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
