package org.gulou.notification.call;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;

/** Somebody answered a call. */
public record CallAnswered(
        UUID id,
        String subjectType,
        String subjectId,
        AreaCode areaCode,
        int step,
        String userId,
        Instant dueAt,
        Instant at)
        implements DomainEvent {

    static CallAnswered of(Call call) {
        return new CallAnswered(
                call.id(),
                call.subject().type(),
                call.subject().id(),
                call.subject().areaCode(),
                call.step(),
                call.userId(),
                call.dueAt(),
                call.answeredAt());
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
