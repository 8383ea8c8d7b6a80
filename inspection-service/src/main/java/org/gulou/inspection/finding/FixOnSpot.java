package org.gulou.inspection.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The user name of the other inspector, who saw the fix. */
record FixOnSpot(@NotBlank @Size(max = 128) String witness) {}
