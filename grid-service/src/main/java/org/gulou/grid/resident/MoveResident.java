package org.gulou.grid.resident;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** A change of grid; without a household the resident gets one of their own in the new grid. */
public record MoveResident(@NotNull AreaCode gridCode, UUID householdId) {}
