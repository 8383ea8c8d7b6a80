package org.gulou.grid.arrival;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.ValidAreaCode;

/** The grid that is to look after an arrival. */
public record AssignArrival(
        @Schema(pattern = AreaCode.PATTERN) @NotNull @ValidAreaCode
        String gridCode) {

    /** The grid, if its code can be read. */
    Optional<AreaCode> grid() {
        return AreaCode.tryParse(gridCode);
    }
}
