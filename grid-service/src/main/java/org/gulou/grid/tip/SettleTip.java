package org.gulou.grid.tip;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a tip. */
public record SettleTip(
        @NotNull TipOutcome outcome,

        @Schema(description = "What was found; encrypted, and shown by a reveal alone.") @Size(max = 1000)
        String note) {

    @Override
    public String toString() {
        return "SettleTip[" + outcome + "]";
    }
}
