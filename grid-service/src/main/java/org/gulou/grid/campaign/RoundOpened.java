package org.gulou.grid.campaign;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;

/** A round has begun: so many are due in it. */
public record RoundOpened(
        UUID campaignId,
        CampaignKind kind,
        AreaCode areaCode,
        int roundNo,
        long due,
        Instant opensAt,
        Instant dueAt,
        long version)
        implements DomainEvent {

    @Override
    public String aggregateType() {
        return "campaign";
    }

    @Override
    public String aggregateId() {
        return campaignId.toString();
    }
}
