package org.gulou.inspection.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** An answer to every item that applies. */
record SubmitInspection(@NotNull @Size(max = 500) List<@NotNull @Valid Answer> answers) {}
