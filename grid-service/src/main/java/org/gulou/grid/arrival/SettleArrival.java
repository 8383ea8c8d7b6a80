package org.gulou.grid.arrival;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it ended. */
public record SettleArrival(
        @Schema(description = "SETTLED if left out.") ArrivalOutcome outcome,

        @Schema(description = "The person's entry in the register, where they were not matched with it.")
        UUID residentId,

        @Schema(description = "What was found; encrypted, and shown by a reveal alone.") @Size(max = 500)
        String note) {

    public SettleArrival {
        outcome = outcome == null ? ArrivalOutcome.SETTLED : outcome;
    }

    @Override
    public String toString() {
        return "SettleArrival[" + outcome + "]";
    }
}
