package org.gulou.grid.campaign.coverage;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.grid.campaign.CampaignKind;

/** The counts of a round in a township or county have changed: they as they stand, all doses together; once a transaction and area. */
public record CoverageChanged(
        UUID campaignId,
        CampaignKind kind,
        int roundNo,
        AreaCode areaCode,
        AreaLevel level,
        int due,
        int done,
        int exempt,
        int refused,
        int away,
        int unreachable,
        int notFound,
        int transferred,
        int pending,
        int overdue,
        long version)
        implements DomainEvent {

    static CoverageChanged of(UUID campaign, CampaignKind kind, int round, AreaCode area, Tally tally, long version) {
        return new CoverageChanged(
                campaign,
                kind,
                round,
                area,
                area.level(),
                tally.due(),
                tally.done(),
                tally.exempt(),
                tally.refused(),
                tally.away(),
                tally.unreachable(),
                tally.notFound(),
                tally.transferred(),
                tally.pending(),
                tally.overdue(),
                version);
    }

    @Override
    public String aggregateType() {
        return "coverage";
    }

    @Override
    public String aggregateId() {
        return campaignId + "/" + roundNo + "/" + areaCode;
    }
}
