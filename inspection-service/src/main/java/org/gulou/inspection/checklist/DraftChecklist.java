package org.gulou.inspection.checklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A new edition for one category or one module. A category's list gets its common items put in front: those named, all of them when
 * none are named; a module has none.
 */
record DraftChecklist(
        @Size(max = 16) String categoryCode,
        @Pattern(regexp = "[A-Z][A-Z_]{0,31}") String module,
        @Size(max = 100) List<@NotNull String> commonItems,
        @NotNull @Size(min = 1, max = 300) List<@NotNull @Valid ChecklistItem> items) {}
