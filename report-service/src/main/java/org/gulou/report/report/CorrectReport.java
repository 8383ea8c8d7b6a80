package org.gulou.report.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.gulou.report.indicator.Figure;

/** Why an accepted report is wrong, and the figures put right; those not named stay, null makes one missing. */
public record CorrectReport(
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Size(max = 500) Map<String, Figure> values) {}
