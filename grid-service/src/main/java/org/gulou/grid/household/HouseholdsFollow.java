package org.gulou.grid.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.area.AreaFollower;
import org.gulou.grid.area.Recoded;

/** Households belong to the grid that has taken the place of theirs; where two bear one number there, one of them gets another. */
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
        Map<AreaCode, AreaCode> grids = change.codes().entrySet().stream()
                .filter(entry -> entry.getKey().level() == AreaLevel.GRID)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (grids.isEmpty() || moves.lockIn(grids.keySet()) == 0) {
            return;
        }
        Instant now = clock.instant();
        List<Renumbering> renumbered = Renumbering.of(moves.comersToShared(grids), moves.numbersIn(grids.values()));
        moves.renumber(renumbered, change.changeId(), now);
        moves.move(grids, now);
    }
}
