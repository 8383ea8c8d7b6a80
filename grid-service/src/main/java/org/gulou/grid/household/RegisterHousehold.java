package org.gulou.grid.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.ValidAreaCode;
import org.gulou.grid.guard.NotMasked;

/** A household to be registered; the id may come from a client that worked offline. */
public record RegisterHousehold(
        UUID id,

        @Schema(pattern = AreaCode.PATTERN) @NotNull @ValidAreaCode
        String gridCode,

        @NotBlank @Size(max = 32) String number,
        @Size(max = 200) @NotMasked String address) {

    /** The grid, if its code can be read. */
    Optional<AreaCode> grid() {
        return AreaCode.tryParse(gridCode);
    }

    @Override
    public String toString() {
        return "RegisterHousehold[***]";
    }
}
