package org.gulou.grid.campaign;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.security.Grounds;
import org.gulou.grid.organization.CountedAreas;
import org.gulou.grid.sql.Where;

/**
 * What of campaigns a caller may know. A campaign is seen from inside its area and from above it; its counts also by who answers for an
 * organisation, in the area of that organisation. People are seen in the caller's own areas alone.
 */
@RequestScoped
public class CampaignSight {

    private final AreaScope scope;
    private final CountedAreas counted;

    CampaignSight(AreaScope scope, CountedAreas counted) {
        this.scope = scope;
        this.counted = counted;
    }

    /** The areas whose counts the caller may read, none inside another. */
    public List<AreaCode> countedAreas() {
        return counted.all();
    }

    /** The areas counts are asked of: the one named, 404 NOT_FOUND outside; all of the caller's when none is. */
    public List<AreaCode> narrowCounts(AreaCode asked) {
        return counted.narrow(asked);
    }

    /** That somebody due, the row {@code t} of the targets, is of that id and in the caller's areas. */
    public Where due(CampaignView campaign, UUID target) {
        Integer[] rounds =
                IntStream.rangeClosed(1, campaign.roundOr(null)).boxed().toArray(Integer[]::new);
        // By the caller's part of the index: targets are not found by their ids alone.
        return Where.all()
                .and("t.county_code = ?", campaign.countyCode())
                .and("t.campaign_id = ?", campaign.id())
                .and("t.round_no = ANY (?)", (Object) rounds)
                .and(AreaSql.inside("t.area_code", scope.areas()))
                .and("t.id = ?", target);
    }

    boolean sees(AreaCode campaignArea) {
        return scope.grants(
                Grounds.touching(campaignArea).orOrganizations(counted.organizationsTouching(campaignArea)));
    }

    /** The campaigns the caller sees that touch that area. */
    Where touching(AreaCode asked) {
        List<AreaCode> areas = narrowCounts(asked);
        AreaSql inside = AreaSql.inside("c.area_code", areas);
        String[] above = areas.stream()
                .flatMap(area -> area.ancestors().stream())
                .map(AreaCode::value)
                .distinct()
                .toArray(String[]::new);
        List<Object> params = new ArrayList<>(inside.params());
        params.add(above);
        return Where.all().and("(" + inside.predicate() + " OR c.area_code = ANY (?))", params.toArray());
    }
}
