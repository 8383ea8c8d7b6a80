package org.gulou.grid.resident;

import jakarta.validation.constraints.NotNull;

/** A wish to see a person in clear, with its purpose. */
public record RevealResident(@NotNull Purpose purpose) {}
