package org.gulou.grid.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.area.AreaFollower;
import org.gulou.grid.area.Recoded;

/**
 * Households belong to the grid that has taken the place of theirs, or that a split gives them to; where two bear one number there, one
 * of them gets another.
 */
@ApplicationScoped
class HouseholdsFollow implements AreaFollower {

    private final HouseholdMoves moves;
    private final BusinessClock clock;

    HouseholdsFollow(HouseholdMoves moves, BusinessClock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public void follow(Recoded change) {
        if (moves.lockIn(change.gridsLeft()) > 0) {
            // Those a split names first: all others go with the code of the grid.
            rehouse(change, clock.instant());
            followGrids(change, clock.instant());
        }
    }

    @Override
    public boolean isConcerned(Recoded change) {
        return change.movesPeople();
    }

    private void rehouse(Recoded change, Instant now) {
        List<Renumbering.Comer> comers = moves.comers(change.households());
        List<AreaCode> grids =
                comers.stream().map(Renumbering.Comer::to).distinct().toList();
        moves.renumber(Renumbering.of(comers, moves.numbersIn(grids)), change.changeId(), now);
        moves.moveEach(change.households(), now);
    }

    private void followGrids(Recoded change, Instant now) {
        Map<AreaCode, AreaCode> grids = change.grids();
        List<Renumbering> renumbered = Renumbering.of(moves.comersToShared(grids), moves.numbersIn(grids.values()));
        moves.renumber(renumbered, change.changeId(), now);
        moves.move(grids, now);
    }
}
