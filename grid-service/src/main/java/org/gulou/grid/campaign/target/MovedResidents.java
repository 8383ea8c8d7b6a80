package org.gulou.grid.campaign.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.gulou.grid.resident.ResidentMoved;

/** Lets targets follow residents who move, in the transaction of the move. */
@ApplicationScoped
class MovedResidents {

    private final CampaignMoves moves;

    MovedResidents(CampaignMoves moves) {
        this.moves = moves;
    }

    void follow(@Observes ResidentMoved moved) {
        moves.residentMoved(moved.residentId(), moved.from(), moved.to());
    }
}
