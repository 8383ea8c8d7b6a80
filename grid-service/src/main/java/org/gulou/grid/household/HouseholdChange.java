package org.gulou.grid.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.gulou.grid.guard.NotMasked;

/** What of a household may be changed. */
public record HouseholdChange(
        @NotBlank @Size(max = 32) String number,
        @Size(max = 200) @NotMasked String address,
        UUID headResidentId) {

    @Override
    public String toString() {
        return "HouseholdChange[***]";
    }
}
