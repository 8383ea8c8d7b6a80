package org.gulou.grid.campaign;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.DomainEvent;

/** A campaign's roster has been frozen: so many are due. */
public record CampaignOpened(
        UUID id,
        CampaignKind kind,
        CampaignUnit unit,
        AreaCode areaCode,
        long due,
        Instant dueAt,
        Instant at,
        long version)
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
