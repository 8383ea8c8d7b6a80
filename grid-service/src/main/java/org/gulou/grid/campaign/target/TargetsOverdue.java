package org.gulou.grid.campaign.target;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;

/** So many more in that area are pending past their time; once an area and moment. The version is the campaign's. */
public record TargetsOverdue(UUID campaignId, AreaCode areaCode, int roundNo, int count, long version)
        implements DomainEvent {

    @Override
    public String aggregateType() {
        return "target";
    }

    @Override
    public String aggregateId() {
        return campaignId + "/" + areaCode;
    }
}
