package org.gulou.grid.campaign.target;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;

/**
 * So many in that area are still pending, and the round is due soon; once an area and round. Doses that may not be given yet are not
 * among them. The version is the campaign's.
 */
public record TargetsReminded(UUID campaignId, AreaCode areaCode, int roundNo, int count, Instant dueAt, long version)
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
