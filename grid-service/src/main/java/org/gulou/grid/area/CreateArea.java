package org.gulou.grid.area;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaError;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.problem.Violations;

/**
 * A place to be made: any place by its code, or, without one, a grid in the village {@code parentCode}, which gets the lowest free
 * number. Codes are short or official ones.
 */
record CreateArea(
        @Schema(description = "The code of the place; left out for a grid that is to be given one.")
        String code,

        @Schema(description = "The place above; needed where there is no code.")
        String parentCode,

        @NotBlank @Size(max = 200) String name,

        @Schema(description = "Whether the grid is made for one hospital, school or factory.")
        Boolean dedicated,

        @Schema(description = "The first day of the place, today if left out.")
        LocalDate validFrom) {

    Optional<AreaCode> ownCode() {
        return AreaCode.tryParse(code);
    }

    Optional<AreaCode> parent() {
        return AreaCode.tryParse(parentCode);
    }

    /** The place in whose scope this is asked: itself by code, or the village. */
    Optional<AreaCode> target() {
        return code == null ? parent() : ownCode();
    }

    void check(Violations found) {
        if (code != null && ownCode().isEmpty()) {
            found.add("/code", AreaError.INVALID_AREA_CODE);
        }
        if (parentCode != null && parent().isEmpty()) {
            found.add("/parentCode", AreaError.INVALID_AREA_CODE);
        }
        if (code == null) {
            checkVillage(found);
        } else {
            ownCode().ifPresent(own -> checkAgreement(own, found));
        }
    }

    private void checkVillage(Violations found) {
        if (parentCode == null) {
            found.add("/parentCode", "REQUIRED", "The village is needed where there is no code.");
        }
        if (parent().filter(p -> p.level() != AreaLevel.VILLAGE).isPresent()) {
            found.add("/parentCode", AreaRegisterError.NOT_A_VILLAGE);
        }
    }

    private void checkAgreement(AreaCode own, Violations found) {
        if (parent().isPresent() && !parent().equals(own.parent())) {
            found.add("/parentCode", AreaRegisterError.PARENT_DISAGREES);
        }
        if (dedicated != null && dedicated != own.isDedicatedGrid()) {
            found.add("/dedicated", AreaRegisterError.DEDICATED_DISAGREES);
        }
    }
}
