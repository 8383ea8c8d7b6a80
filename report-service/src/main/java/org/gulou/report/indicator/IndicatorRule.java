package org.gulou.report.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A condition a report must meet, over the codes of its figures; {@code PREV_X} is X of the period before. */
public record IndicatorRule(
        @NotBlank @Size(max = 500) String expr,
        @NotNull Severity severity,
        @Size(max = 200) String messageZh) {}
