package org.gulou.inspection.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A notice for open findings of one site; without a deadline the strictest severity decides. */
record IssueRectification(
        @NotNull UUID siteId,
        @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> findingIds,
        @NotBlank @Size(max = 2000) String requirement,
        Instant dueAt) {}
