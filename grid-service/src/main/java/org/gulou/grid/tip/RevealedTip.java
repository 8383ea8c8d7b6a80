package org.gulou.grid.tip;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tip in clear; seen once, audited, stored nowhere. */
public record RevealedTip(
        UUID id,
        String text,

        @Schema(description = "How to reach who told it; shown to the county's officers alone.")
        String contact,

        @Schema(description = "What was found.") String note) {

    @Override
    public String toString() {
        return "RevealedTip[***]";
    }
}
