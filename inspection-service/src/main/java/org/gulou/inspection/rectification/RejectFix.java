package org.gulou.inspection.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** These findings are not mended, or none of those claimed; without a deadline the strictest severity decides. */
record RejectFix(
        @Size(min = 1, max = 200) List<@NotNull UUID> findingIds,
        @NotBlank @Size(max = 1000) String reason,
        Instant dueAt) {}
