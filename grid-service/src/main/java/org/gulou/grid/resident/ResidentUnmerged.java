package org.gulou.grid.resident;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** A merge is undone, and the two entries are two people again; told inside this service, in the transaction that undoes it. */
public record ResidentUnmerged(
        UUID mergeId, UUID survivorId, AreaCode survivorGrid, UUID duplicateId, AreaCode duplicateGrid) {}
