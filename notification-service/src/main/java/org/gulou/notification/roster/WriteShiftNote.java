package org.gulou.notification.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.ValidAreaCode;

/** What the next shift of an area must know. */
public record WriteShiftNote(
        @Schema(pattern = AreaCode.PATTERN) @NotNull @ValidAreaCode
        String areaCode,

        @NotBlank @Size(max = 4000) String text) {

    /** The area, if its code can be read. */
    Optional<AreaCode> area() {
        return AreaCode.tryParse(areaCode);
    }
}
