package org.gulou.grid.campaign.target;

import java.time.Instant;
import org.gulou.chassis.time.BusinessClock;

/** Which doses are due by the day alone: a first one always, a later one from the day on from which it may be given. */
final class DoseWindow {

    /** The condition on a target that is {@code t}, with the end of the day as its one parameter. */
    static final String IS_OPEN = "(t.dose <= 1 OR t.earliest_at < ?)";

    private DoseWindow() {}

    /** The end of the day it is. */
    static Instant today(BusinessClock clock) {
        return clock.startOf(clock.today().plusDays(1));
    }
}
