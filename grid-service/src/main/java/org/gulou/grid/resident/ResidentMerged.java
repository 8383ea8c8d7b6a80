package org.gulou.grid.resident;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/**
 * Two entries are one person from now on, the survivor; told inside this service, in the transaction of the merge, to what hangs on people.
 */
public record ResidentMerged(
        UUID mergeId, UUID survivorId, AreaCode survivorGrid, UUID duplicateId, AreaCode duplicateGrid) {

    /** The code of the county both are registered in. */
    public String county() {
        return survivorGrid.at(AreaLevel.COUNTY).value();
    }
}
