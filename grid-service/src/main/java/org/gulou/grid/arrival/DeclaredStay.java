package org.gulou.grid.arrival;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.ValidAreaCode;
import org.gulou.grid.riskarea.Stay;

/** A stay as it is declared: where, by code or else by name, and when, both days included. Never prints anything. */
public record DeclaredStay(
        @Schema(pattern = AreaCode.PATTERN) @ValidAreaCode String areaCode,

        @Size(min = 2, max = 100) String place,
        @NotNull LocalDate from,

        @Schema(description = "The last day there; the first one if left out.")
        LocalDate until) {

    /** Whether it names one place, by code or by name. */
    boolean namesOnePlace() {
        return (areaCode == null) != (place == null);
    }

    /** Whether it ends before it begins. */
    boolean endsBeforeItBegins() {
        return from != null && until != null && until.isBefore(from);
    }

    /** The stay; a code that is none is no place. */
    Stay stay() {
        return new Stay(AreaCode.tryParse(areaCode).orElse(null), place, from, until);
    }

    @Override
    public String toString() {
        return "DeclaredStay[***]";
    }
}
