package org.gulou.grid.riskarea;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;

/** That somebody was in a place, told by its code or else by its name, both days included. Never prints anything. */
public record Stay(
        AreaCode areaCode,
        @Size(min = 2, max = 100) String place,
        @NotNull LocalDate from,

        @Schema(description = "The last day there; the first one if left out.")
        LocalDate until) {

    /** The last day there. */
    public LocalDate lastDay() {
        return until == null ? from : until;
    }

    /** The same without a name that was written freely. */
    public Stay withoutPlace() {
        return new Stay(areaCode, null, from, until);
    }

    /** The first day of all these stays; there is at least one. */
    static LocalDate firstDay(List<Stay> stays) {
        return stays.stream().map(Stay::from).min(LocalDate::compareTo).orElseThrow();
    }

    /** The last day of all these stays; there is at least one. */
    static LocalDate lastDay(List<Stay> stays) {
        return stays.stream().map(Stay::lastDay).max(LocalDate::compareTo).orElseThrow();
    }

    @Override
    public String toString() {
        return "Stay[***]";
    }
}
