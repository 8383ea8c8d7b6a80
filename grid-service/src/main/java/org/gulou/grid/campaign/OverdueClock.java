package org.gulou.grid.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.timer.Timers;

/** Sets when a round is looked through for who is overdue next: some people have a time of their own. */
@ApplicationScoped
public class OverdueClock {

    private final Timers timers;

    OverdueClock(Timers timers) {
        this.timers = timers;
    }

    /** Looks through that round at that moment, and at no other before it. */
    public void wakeAt(UUID campaign, int round, Instant at) {
        timers.schedule(RoundTimers.OVERDUE, RoundTimers.subject(campaign, round), at);
    }
}
