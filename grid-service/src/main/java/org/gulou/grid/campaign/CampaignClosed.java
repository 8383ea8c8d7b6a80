package org.gulou.grid.campaign;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;

/** A campaign has ended, CLOSED or CANCELLED: nothing more is recorded for it. */
public record CampaignClosed(
        UUID id, CampaignKind kind, AreaCode areaCode, CampaignState state, Instant at, long version)
        implements DomainEvent {

    @Override
    public String aggregateType() {
        return "campaign";
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
