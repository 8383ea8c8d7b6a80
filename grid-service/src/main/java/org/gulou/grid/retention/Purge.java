package org.gulou.grid.retention;

import java.time.Duration;
import java.time.Instant;

/** Personal details that lose their purpose some time after their matter has ended. A CDI bean of the feature that keeps them. */
public interface Purge {

    /** Names it in the log of purges and in {@code gulou.retention.keep.<kind>}: UPPER_SNAKE, at most 64 characters. */
    String kind();

    /** How long the details are kept after the end of their matter where nothing else is configured. */
    Duration keep();

    /**
     * Removes or blanks the details of at most {@code limit} rows whose matter ended before that moment, and says how many; fewer than
     * the limit means that no more are left. Runs in a transaction of its own with every row in sight, any number of times: a row that
     * has been dealt with is not counted again.
     */
    int remove(Instant endedBefore, int limit);
}
