package org.gulou.grid.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.guard.NotMasked;

/** A household to be registered; the id may come from a client that worked offline. */
public record RegisterHousehold(
        UUID id,
        @NotNull AreaCode gridCode,
        @NotBlank @Size(max = 32) String number,
        @Size(max = 200) @NotMasked String address) {

    @Override
    public String toString() {
        return "RegisterHousehold[" + gridCode + "]";
    }
}
