package org.gulou.grid.tip;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;

/** Who is to follow a tip up. */
public record AssignTip(
        @Schema(description = "The place whose officers follow it up, who see it from then on; the county's own too.")
        @NotNull
        AreaCode areaCode) {}
