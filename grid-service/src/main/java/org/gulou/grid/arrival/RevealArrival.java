package org.gulou.grid.arrival;

import jakarta.validation.constraints.NotNull;
import org.gulou.grid.resident.Purpose;

/** A wish to see an arrival in clear, with its purpose. */
public record RevealArrival(@NotNull Purpose purpose) {}
