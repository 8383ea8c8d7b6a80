package org.gulou.grid.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A dose of a vaccination, from 1, and how many days after the one before it may be given at the earliest. */
public record Dose(
        @NotNull @Min(1) @Max(10) Integer no,
        @Min(0) @Max(3650) Integer minDaysAfterPrevious) {

    /** The least number of days between the dose before and this one. */
    public int interval() {
        return minDaysAfterPrevious == null ? 0 : minDaysAfterPrevious;
    }
}
