package org.gulou.report.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a report is no longer owed. */
public record ExcuseObligation(@NotBlank @Size(max = 500) String reason) {}
