package org.gulou.inspection.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why what was closed is not mended. */
record ReopenRectification(@NotBlank @Size(max = 1000) String reason) {}
