package org.gulou.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;

/** Somebody was told something; without a user it lies in the inbox of the area. */
public record NotificationCreated(
        UUID id,
        String ruleCode,
        Severity severity,
        String subjectType,
        String subjectId,
        AreaCode areaCode,
        String userId,
        Instant acknowledgeBy,
        int step)
        implements DomainEvent {

    static NotificationCreated of(Notification n) {
        return new NotificationCreated(
                n.id(),
                n.ruleCode(),
                n.severity(),
                n.subject().type(),
                n.subject().id(),
                n.area(),
                n.userId(),
                n.acknowledgeBy(),
                n.step());
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
