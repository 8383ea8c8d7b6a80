package org.gulou.inspection.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who at the site took the notice. */
record ServeRectification(@NotBlank @Size(max = 50) String receivedBy) {}
