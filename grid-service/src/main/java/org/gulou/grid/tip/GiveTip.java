package org.gulou.grid.tip;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;

/** A tip as the public gives it. */
public record GiveTip(
        @Schema(description = "Where: the county or a place below.") @NotNull
        AreaCode areaCode,

        @NotNull TipCategory category,
        @NotBlank @Size(max = 2000) String text,

        @Schema(description = "How to ask back, if the sender wants to say so; seen by the county's officers alone.")
        @Size(max = 200)
        String contact) {

    @Override
    public String toString() {
        return "GiveTip[***]";
    }
}
