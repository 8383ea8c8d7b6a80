package org.gulou.notification.call;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;

/** A call went out; its user is the last of those called, none where nobody was found. */
public record CallOpened(
        UUID id,
        String subjectType,
        String subjectId,
        AreaCode areaCode,
        int step,
        String userId,
        Instant dueAt,
        Instant at)
        implements DomainEvent {

    static CallOpened of(Call call) {
        return new CallOpened(
                call.id(),
                call.subject().type(),
                call.subject().id(),
                call.subject().areaCode(),
                call.step(),
                call.userId(),
                call.dueAt(),
                call.openedAt());
    }

    @Override
    public String aggregateType() {
        return "call";
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
