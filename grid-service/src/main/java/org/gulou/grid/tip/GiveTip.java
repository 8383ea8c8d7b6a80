package org.gulou.grid.tip;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.ValidAreaCode;

/** A tip as the public gives it. */
public record GiveTip(
        @Schema(pattern = AreaCode.PATTERN, description = "Where: the county or a place below.") @NotNull @ValidAreaCode
        String areaCode,

        @NotNull TipCategory category,
        @NotBlank @Size(max = 2000) String text,

        @Schema(description = "How to ask back, if the sender wants to say so; seen by the county's officers alone.")
        @Size(max = 200)
        String contact) {

    /** The place, if its code can be read. */
    Optional<AreaCode> place() {
        return AreaCode.tryParse(areaCode);
    }

    @Override
    public String toString() {
        return "GiveTip[***]";
    }
}
