package org.gulou.grid.tip;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.ValidAreaCode;

/** Who is to follow a tip up. */
public record AssignTip(
        @Schema(
                pattern = AreaCode.PATTERN,
                description = "The place whose officers follow it up, who see it from then on; the county's own too.")
        @NotNull
        @ValidAreaCode
        String areaCode) {

    /** The place, if its code can be read. */
    Optional<AreaCode> place() {
        return AreaCode.tryParse(areaCode);
    }
}
