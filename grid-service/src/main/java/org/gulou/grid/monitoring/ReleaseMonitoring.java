package org.gulou.grid.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody is let go before their time. */
public record ReleaseMonitoring(@NotBlank @Size(max = 500) String reason) {

    @Override
    public String toString() {
        return "ReleaseMonitoring[***]";
    }
}
