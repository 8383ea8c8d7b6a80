package org.gulou.inspection.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A whole inspection made without a connection, under the client's own id. The checklist is the edition the client had, else the
 * newest; {@code startedAt} and {@code submittedAt} are the client's times and count as evidence only.
 */
record OfflineInspection(
        @NotNull UUID siteId,
        @NotNull InspectionKind kind,
        @Size(max = 64) String teamCode,
        @Size(min = 1, max = 10) List<@NotBlank @Size(max = 128) String> inspectors,
        @NotNull LocalDate scheduledOn,
        @Valid UsedChecklist checklist,
        @Size(max = 10) List<@NotNull String> modules,
        @NotNull @Size(max = 500) List<@NotNull @Valid Answer> answers,
        Instant startedAt,
        Instant submittedAt) {

    /** The edition that was used. */
    record UsedChecklist(@NotNull UUID id, Integer version) {}

    PlanInspection plan() {
        return new PlanInspection(siteId, kind, teamCode, inspectors, scheduledOn, modules);
    }
}
