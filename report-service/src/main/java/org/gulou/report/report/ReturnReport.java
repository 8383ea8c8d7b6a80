package org.gulou.report.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why figures are refused. */
public record ReturnReport(@NotBlank @Size(max = 500) String reason) {}
