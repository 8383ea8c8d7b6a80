package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import org.gulou.grid.area.AreaFollower;
import org.gulou.grid.area.Recoded;
import org.gulou.grid.campaign.CampaignRegister;

/** Campaigns under way, and everybody due in them, are of the places that have taken the places of theirs; totals above stay. */
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
    public void follow(Recoded change) {
        change.codes().forEach((from, to) -> {
            moves.areaReplaced(from, to);
            campaigns.areaReplaced(from, to);
        });
    }
}
