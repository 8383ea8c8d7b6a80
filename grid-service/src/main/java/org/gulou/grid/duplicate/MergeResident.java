package org.gulou.grid.duplicate;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which entry is a second one of the same person. */
public record MergeResident(@NotNull UUID duplicateId) {}
