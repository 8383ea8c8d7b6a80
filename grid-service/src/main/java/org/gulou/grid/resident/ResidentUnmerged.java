package org.gulou.grid.resident;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/** A merge is undone, and the two entries are two people again; told inside this service, in the transaction that undoes it. */
public record ResidentUnmerged(
        UUID mergeId, UUID survivorId, AreaCode survivorGrid, UUID duplicateId, AreaCode duplicateGrid) {

    /** The code of the county both are registered in. */
    public String county() {
        return survivorGrid.at(AreaLevel.COUNTY).value();
    }
}
