package org.gulou.grid.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes a duty over, and when. */
record HandOverDuty(
        @NotNull @Valid Person person,

        @Pattern(regexp = AssignDuty.ACCOUNT, message = "the name of an account")
        String userId,

        @Schema(description = "The moment it passes; now if left out.")
        Instant since) {}
