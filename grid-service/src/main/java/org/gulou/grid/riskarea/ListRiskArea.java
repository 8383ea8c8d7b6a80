package org.gulou.grid.riskarea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.ValidAreaCode;
import org.gulou.chassis.problem.Violations;

/** A place to be listed, by its code or else by its name. */
public record ListRiskArea(
        @Schema(
                pattern = AreaCode.PATTERN,
                description = "Any division of the country; it and all below it are listed.")
        @ValidAreaCode
        String areaCode,

        @Schema(description = "The name of a place of another province; stays whose place contains it match.")
        @Size(min = 2, max = 100)
        String place,

        @NotNull RiskLevel level,
        @NotNull LocalDate from,

        @Schema(description = "The first day no longer listed; open if left out.")
        LocalDate until,

        @Schema(description = "Who published it, and where.") @NotBlank @Size(max = 200)
        String source) {

    /** The place, if its code can be read. */
    Optional<AreaCode> area() {
        return AreaCode.tryParse(areaCode);
    }

    void check(Violations found) {
        if ((areaCode == null) == (place == null)) {
            found.add("", RiskAreaError.ONE_PLACE_NEEDED);
        }
        if (from != null && until != null && !until.isAfter(from)) {
            found.add("/until", RiskAreaError.UNTIL_NOT_AFTER_FROM);
        }
    }
}
