package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import org.gulou.grid.area.AreaFollower;
import org.gulou.grid.area.Recoded;
import org.gulou.grid.campaign.CampaignRegister;

/**
 * Campaigns under way, and everybody due in them, are of the places that have taken the places of theirs; households of a split grid are
 * counted where they are now. Totals above stay. A campaign for just that grid is not divided: it goes on whole for the grid that stays, or
 * the first one.
 */
@ApplicationScoped
class CampaignsFollow implements AreaFollower {

    private final CampaignRegister campaigns;
    private final CampaignMoves moves;

    CampaignsFollow(CampaignRegister campaigns, CampaignMoves moves) {
        this.campaigns = campaigns;
        this.moves = moves;
    }

    // A resident who moves is taken before the campaigns that are to hear of it.
    @Override
    public int turn() {
        return 1;
    }

    @Override
    public boolean isConcerned(Recoded change) {
        return !change.codes().isEmpty() || change.movesPeople();
    }

    @Override
    public void follow(Recoded change) {
        moves.rehoused(change.households());
        change.codes().forEach((from, to) -> {
            moves.areaReplaced(from, to);
            campaigns.areaReplaced(from, to);
        });
    }
}
