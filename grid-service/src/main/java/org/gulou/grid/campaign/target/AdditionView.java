package org.gulou.grid.campaign.target;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** Somebody who meets the rule now and did not when the roster was frozen; the name masked. */
public record AdditionView(UUID residentId, UUID householdId, String name, AreaCode areaCode) {

    @Override
    public String toString() {
        return "AdditionView[" + (residentId == null ? householdId : residentId) + "]";
    }
}
