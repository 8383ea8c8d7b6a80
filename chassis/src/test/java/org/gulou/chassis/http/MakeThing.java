package org.gulou.chassis.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.area.ValidAreaCode;

record MakeThing(
        @NotBlank String name,

        @Schema(pattern = AreaCode.PATTERN) @NotNull @ValidAreaCode
        String areaCode,

        @NotNull @Min(1) Integer amount,
        AreaLevel level,
        Instant madeAt,
        List<@Valid Part> parts) {

    record Part(@NotBlank String label) {}
}
