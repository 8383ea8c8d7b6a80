package org.gulou.grid.duty;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a holder is absent, and who acts for them. */
record SuspendDuty(
        @Schema(description = "When the holder is back; until they are called back if left out.")
        Instant until,

        @Schema(
                description = "Another duty held for the same subject, whose holder acts; the free deputy of the"
                        + " subject if left out, nobody where there is none.")
        UUID actingDutyId) {}
