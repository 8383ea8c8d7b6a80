package org.gulou.chassis.work;

import java.time.Duration;

/** One round of background work. */
@FunctionalInterface
public interface Round {

    /** There is no next round. */
    Duration DONE = Duration.ofSeconds(-1);

    /** Works once and says how long to rest before the next round, {@link #DONE} for never again; an exception is an outage. */
    Duration work() throws Exception;

    /** Lets go of what an outage has broken; called after a round that failed, and at the end. */
    default void letGo() {}
}
