package org.gulou.grid;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.event.DomainEvent;
import org.gulou.grid.campaign.CampaignClosed;
import org.gulou.grid.campaign.CampaignKind;
import org.gulou.grid.campaign.CampaignOpened;
import org.gulou.grid.campaign.CampaignState;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.campaign.RoundOpened;
import org.gulou.grid.campaign.coverage.CoverageChanged;
import org.gulou.grid.campaign.target.TargetsOverdue;
import org.gulou.grid.campaign.target.TargetsReminded;

/** The published examples of what campaigns tell. */
final class CampaignEvents {

    private static final UUID ID = UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e71");
    private static final AreaCode COUNTY = new AreaCode("450226");
    private static final AreaCode GRID = new AreaCode("450226100003001");
    private static final Instant ROUND_DUE = Instant.parse("2026-11-25T16:00:00Z");

    private CampaignEvents() {}

    static Stream<DomainEvent> examples() {
        return Stream.of(
                new CampaignOpened(
                        ID,
                        CampaignKind.TESTING,
                        CampaignUnit.RESIDENT,
                        COUNTY,
                        398_412,
                        Instant.parse("2026-11-26T16:00:00Z"),
                        Instant.parse("2026-11-23T01:00:00Z"),
                        1),
                new CampaignClosed(
                        ID,
                        CampaignKind.TESTING,
                        COUNTY,
                        CampaignState.CLOSED,
                        Instant.parse("2026-11-27T01:00:00Z"),
                        4),
                new RoundOpened(
                        ID,
                        CampaignKind.TESTING,
                        COUNTY,
                        2,
                        398_412,
                        Instant.parse("2026-11-24T16:00:00Z"),
                        ROUND_DUE,
                        2),
                new CoverageChanged(
                        ID,
                        CampaignKind.TESTING,
                        2,
                        new AreaCode("450226100"),
                        AreaLevel.TOWNSHIP,
                        81_200,
                        70_000,
                        200,
                        30,
                        1200,
                        70,
                        12,
                        8,
                        9680,
                        0,
                        412),
                new TargetsOverdue(ID, GRID, 2, 17, 2),
                new TargetsReminded(ID, GRID, 2, 23, ROUND_DUE, 2));
    }
}
