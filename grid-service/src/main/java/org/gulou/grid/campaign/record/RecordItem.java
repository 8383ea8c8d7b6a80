package org.gulou.grid.campaign.record;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.resident.DocumentData;

/**
 * What became of one of those due: named by one of the three, in the round of the batch and for the next dose unless said
 * otherwise.
 */
public record RecordItem(
        UUID residentId,
        UUID householdId,
        @Valid DocumentData document,
        @Min(1) @Max(100_000) Integer roundNo,
        @Min(1) @Max(10) Integer dose,
        @Size(max = 64) String product,
        @NotNull Outcome outcome,
        @Size(max = 64) String result,
        @Size(max = 200) String reason,
        @NotNull Instant at,
        @Size(max = 32) String channel) {

    boolean namesOne() {
        return (residentId == null ? 0 : 1) + (householdId == null ? 0 : 1) + (document == null ? 0 : 1) == 1;
    }

    Fact fact() {
        return new Fact(outcome, at, product, result, reason, channel);
    }

    @Override
    public String toString() {
        return "RecordItem[***]";
    }
}
