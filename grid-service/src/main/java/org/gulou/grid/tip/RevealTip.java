package org.gulou.grid.tip;

import jakarta.validation.constraints.NotNull;
import org.gulou.grid.resident.Purpose;

/** A wish to read a tip, with its purpose. */
public record RevealTip(@NotNull Purpose purpose) {}
