package org.gulou.grid.monitoring;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.ValidAreaCode;

/**
 * That all episodes under way in an area go on under another edition: on what basis, a document's number for one, and how many there
 * are, which is what is signed for.
 */
public record SignConversion(
        @Schema(pattern = AreaCode.PATTERN) @NotNull @ValidAreaCode
        String areaCode,

        @NotNull UUID fromProtocolId,
        @NotNull UUID protocolId,
        @NotNull @Min(1) Integer episodes,
        @NotBlank @Size(max = 200) String basis) {

    /** The area, if its code can be read. */
    Optional<AreaCode> area() {
        return AreaCode.tryParse(areaCode);
    }
}
