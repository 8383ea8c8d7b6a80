package org.gulou.grid.campaign.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gulou.grid.campaign.RoundView;

/** The rounds of a campaign, the first one first, by the results that were taken in them. */
record ResultRounds(List<RoundView> all) {

    /** The round that was running then: a result is of the round it was taken in, however late it comes; none of a draft. */
    Optional<RoundView> at(Instant moment) {
        return all.stream()
                .filter(round -> !round.opensAt().isAfter(moment))
                .reduce((earlier, later) -> later)
                .or(() -> all.stream().findFirst());
    }
}
