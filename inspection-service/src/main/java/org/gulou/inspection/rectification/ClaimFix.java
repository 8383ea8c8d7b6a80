package org.gulou.inspection.rectification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** These findings are mended, or all that nobody has claimed; evidence are attachments, and may be empty. */
record ClaimFix(
        @Size(min = 1, max = 200) List<@NotNull UUID> findingIds,
        @Size(max = 1000) String note,
        @Size(max = 20) List<@NotNull UUID> evidence) {}
