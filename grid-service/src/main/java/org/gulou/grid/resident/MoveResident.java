package org.gulou.grid.resident;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.ValidAreaCode;

/** A change of grid; without a household the resident gets one of their own in the new grid. */
public record MoveResident(
        @Schema(pattern = AreaCode.PATTERN) @NotNull @ValidAreaCode
        String gridCode,

        UUID householdId) {

    /** The grid, if its code can be read. */
    Optional<AreaCode> grid() {
        return AreaCode.tryParse(gridCode);
    }
}
