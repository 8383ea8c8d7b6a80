package org.gulou.grid.campaign.record;

import java.time.Instant;
import org.gulou.grid.campaign.Outcome;

/** What was recorded, as of which moment. */
record Fact(Outcome outcome, Instant at, String product, String result, String reason, String channel) {

    /** Whether this one holds where the other one held: the later time wins, and of two of the same time the later received. */
    boolean prevailsOver(Fact standing) {
        return standing == null || !at.isBefore(standing.at);
    }

    /** The fact in force after this one has arrived. */
    Fact after(Fact standing) {
        return prevailsOver(standing) ? this : standing;
    }

    /** What of it tells it from others of the same person. */
    Told told() {
        return new Told(outcome, at);
    }

    @Override
    public String toString() {
        return "Fact[" + outcome + "]";
    }
}
