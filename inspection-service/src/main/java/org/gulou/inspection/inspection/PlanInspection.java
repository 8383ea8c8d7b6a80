package org.gulou.inspection.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An inspection made by hand: today, by the caller and by the category's list alone unless said otherwise. */
record PlanInspection(
        @NotNull UUID siteId,
        @NotNull InspectionKind kind,
        @Size(max = 64) String teamCode,
        @Size(min = 1, max = 10) List<@NotBlank @Size(max = 128) String> inspectors,
        LocalDate scheduledOn,
        @Size(max = 10) List<@NotNull String> modules) {}
