package org.gulou.grid.campaign;

import java.time.Instant;

/** Keeps who is to be checked; what a campaign's life asks of the names and counters that hang on it. */
public interface Roster {

    /** Freezes who meets the rule now, or the first share of them, and whoever a list named, as round 1 with its counters; how many. */
    long freeze(CampaignView campaign, Instant at);

    /**
     * Makes the next round of everybody, or of the share whose turn it is, with its counters; how many there are. Whoever is pending and has
     * a list's time after the end of the round before keeps it, and is of the share.
     */
    long next(CampaignView campaign, int round, Instant at);

    /** Sets the alarm for whoever is due first in that round, which begins. */
    void wake(CampaignView campaign, RoundView round);

    /**
     * Counts as overdue whoever is pending past their time in that round at that moment, and nobody else; tells of the newly overdue. A list's
     * time after the end of a round that has ended is the next round's.
     */
    void settleOverdue(CampaignView campaign, RoundView round, Instant at);

    /** Tells, area by area, how many are still pending in that round, later doses only from the day on from which they may be given. */
    void remind(CampaignView campaign, RoundView round);
}
