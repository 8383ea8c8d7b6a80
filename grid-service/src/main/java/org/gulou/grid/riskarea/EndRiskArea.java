package org.gulou.grid.riskarea;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a place is no longer listed. */
public record EndRiskArea(
        @Schema(description = "The first day no longer listed.") @NotNull
        LocalDate until) {}
