package org.gulou.grid.monitoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Days to be added to the step under way, and why. */
public record ExtendMonitoring(
        @NotNull @Min(1) @Max(90) Integer days,
        @NotBlank @Size(max = 500) String reason) {

    @Override
    public String toString() {
        return "ExtendMonitoring[" + days + "]";
    }
}
