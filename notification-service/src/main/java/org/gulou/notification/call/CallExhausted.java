package org.gulou.notification.call;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;

/** Nobody answered, and there is nobody left to call. */
public record CallExhausted(
        UUID id,
        String subjectType,
        String subjectId,
        AreaCode areaCode,
        int step,
        String userId,
        Instant dueAt,
        Instant at)
        implements DomainEvent {

    static CallExhausted of(Call call) {
        return new CallExhausted(
                call.id(),
                call.subject().type(),
                call.subject().id(),
                call.subject().areaCode(),
                call.step(),
                call.userId(),
                call.dueAt(),
                call.exhaustedAt());
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
