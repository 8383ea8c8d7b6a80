package org.gulou.chassis.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * An event of some service as it arrived: {@code type} is the full one, {@code gulou.grid.AreaChanged.v1}; {@code aggregateSeq}
 * counts the events of its aggregate from 1 without a gap.
 */
public record ReceivedEvent(
        UUID id,
        String type,
        String aggregateType,
        String aggregateId,
        long aggregateSeq,
        Instant time,
        JsonNode data) {

    /** The payload as the reader's own record: unknown fields are passed over, unknown enum values are null or the enum's default. */
    public <T> T as(Class<T> target) {
        try {
            return EventJson.READER.treeToValue(data, target);
        } catch (JsonProcessingException e) {
            throw new UndecodableEvent("Not a " + target.getSimpleName(), e);
        }
    }

    /** Whether the type's simple name is this one, whichever service and version it is of. */
    public boolean is(String simpleName) {
        return simpleName().equals(simpleName);
    }

    /** What happened, as {@code AreaChanged}. */
    public String simpleName() {
        return EventNames.simpleName(type);
    }
}
