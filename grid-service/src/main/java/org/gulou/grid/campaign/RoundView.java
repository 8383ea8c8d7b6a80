package org.gulou.grid.campaign;

import java.time.Instant;

/** A round of a campaign: when it opened and until when everybody in it is due. */
public record RoundView(int roundNo, Instant opensAt, Instant dueAt, RoundState state) {

    /** Whether there is time left in it. */
    boolean isUnderWay(Instant now) {
        return state == RoundState.OPEN && dueAt.isAfter(now);
    }
}
