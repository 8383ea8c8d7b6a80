package org.gulou.grid.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.OrganizationKind;

/** An organisation to be made; its code is its own, in capitals. */
record CreateOrganization(
        @NotNull
        @Pattern(
                regexp = "[A-Z0-9][A-Z0-9-]{0,63}",
                message = "up to 64 capital letters, digits and hyphens, not a hyphen first")
        String code,

        @NotBlank @Size(max = 200) String nameZh,
        @NotBlank @Size(max = 200) String nameEn,
        @NotNull OrganizationKind kind,
        @NotNull String areaCode) {

    Optional<AreaCode> area() {
        return AreaCode.tryParse(areaCode);
    }
}
