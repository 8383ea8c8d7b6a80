package org.gulou.grid.duty;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a duty ends without a successor. */
record EndDuty(
        @Schema(description = "The first moment it is no longer held; now if left out.")
        Instant until) {}
