package org.gulou.grid.household;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;

/** A household; the address without its last part. */
public record HouseholdView(
        UUID id, AreaCode gridCode, String number, String address, UUID headResidentId, long version)
        implements Tagged {

    @Override
    public ETag etag() {
        return ETag.of(version);
    }

    @Override
    public String toString() {
        return "HouseholdView[" + id + "]";
    }
}
