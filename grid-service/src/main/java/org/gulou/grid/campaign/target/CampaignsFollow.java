package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.grid.area.AreaFollower;
import org.gulou.grid.area.Recoded;
import org.gulou.grid.area.Rehoused;
import org.gulou.grid.campaign.CampaignExtents;
import org.gulou.grid.campaign.CampaignView;

/**
 * Campaigns under way, and everybody due in them, are of the places that have taken the places of theirs; households of a split grid are
 * counted where they are now. Totals above stay. A campaign is not divided: where its place has become several it is for all of these, seen
 * and led from what encloses them.
 */
@ApplicationScoped
class CampaignsFollow implements AreaFollower {

    private final CampaignExtents extents;
    private final CampaignMoves moves;

    CampaignsFollow(CampaignExtents extents, CampaignMoves moves) {
        this.extents = extents;
        this.moves = moves;
    }

    // A resident who moves is taken before the campaigns that are to hear of it.
    @Override
    public int turn() {
        return 1;
    }

    @Override
    public boolean isConcerned(Recoded change) {
        return !change.matters().isEmpty() || change.movesPeople();
    }

    @Override
    public void follow(Recoded change) {
        List<CampaignView> held = counties(change).stream()
                .flatMap(county -> extents.follow(county, change).stream())
                .toList();
        held.forEach(campaign -> moves.follow(campaign, change));
    }

    // What belongs to a county that ends stays with it.
    private static SortedSet<String> counties(Recoded change) {
        return Stream.concat(
                        change.matters().keySet().stream(),
                        change.households().stream().map(Rehoused::from))
                .filter(place -> AreaLevel.COUNTY.isAbove(place.level()))
                .map(place -> place.at(AreaLevel.COUNTY).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
