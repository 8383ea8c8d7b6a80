package org.gulou.inspection.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Until when more time is asked for, and why. */
record RequestExtension(
        @NotNull Instant until, @NotBlank @Size(max = 1000) String reason) {}
