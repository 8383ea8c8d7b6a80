package org.gulou.grid.campaign.target;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.coverage.Counters;
import org.gulou.grid.campaign.coverage.CoverageChange;

/** What becomes of the counters of a campaign, round by round. */
final class RoundChanges {

    // The latest first, as records change them.
    private final Map<Integer, CoverageChange> byRound = new TreeMap<>(Comparator.reverseOrder());

    void add(HeldTarget target) {
        of(target).add(target.place(), target.tally());
    }

    void remove(HeldTarget target) {
        of(target).add(target.place(), target.tally().negated());
    }

    boolean isEmpty() {
        return byRound.isEmpty();
    }

    /** Changes them; the roster of samples has none. */
    void settle(Counters counters, CampaignView campaign) {
        byRound.remove(RosterRound.WHOLE);
        byRound.forEach((round, change) -> counters.add(campaign, round, change));
    }

    private CoverageChange of(HeldTarget target) {
        return byRound.computeIfAbsent(target.round(), round -> new CoverageChange());
    }
}
