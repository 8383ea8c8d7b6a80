package org.gulou.inspection.rectification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether more time is given. */
record DecideExtension(
        @NotNull Boolean approved, @Size(max = 1000) String note) {}
