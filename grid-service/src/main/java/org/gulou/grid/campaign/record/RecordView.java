package org.gulou.grid.campaign.record;

import java.time.Instant;
import java.util.UUID;
import org.gulou.grid.campaign.Outcome;

/**
 * One of the records of somebody due, as it was taken: {@code standing} is the one in force, WITHDRAWN one that takes back what was before.
 * {@code reason} is not shown to leaders; it and {@code result} are forgotten some time after the campaign has ended.
 */
public record RecordView(
        UUID id,
        Outcome outcome,
        Integer dose,
        int roundNo,
        String result,
        String product,
        String reason,
        String channel,
        Instant at,
        Instant receivedAt,
        String recordedBy,
        boolean standing) {

    @Override
    public String toString() {
        return "RecordView[" + id + "]";
    }
}
