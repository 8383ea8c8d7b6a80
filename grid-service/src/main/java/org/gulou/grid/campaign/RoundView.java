package org.gulou.grid.campaign;

import java.time.Instant;

/** A round of a campaign: when it opened and until when everybody in it is due. */
public record RoundView(int roundNo, Instant opensAt, Instant dueAt, RoundState state) {

    /** Whether there is time left in it. */
    boolean isUnderWay(Instant now) {
        return state == RoundState.OPEN && dueAt.isAfter(now);
    }

    /** Whether it is over and has not ended, as nothing follows on it, or not yet. */
    boolean isPast(Instant now) {
        return state == RoundState.OPEN && !dueAt.isAfter(now);
    }

    /** Whether somebody is late in it by that time of a list: one after the end of a round that has ended is the next round's. */
    public boolean hasTime(Instant listed) {
        return state == RoundState.OPEN || !listed.isAfter(dueAt);
    }
}
