package org.gulou.grid.arrival;

import jakarta.validation.constraints.NotNull;
import org.gulou.chassis.area.AreaCode;

/** The grid that is to look after an arrival. */
public record AssignArrival(@NotNull AreaCode gridCode) {}
