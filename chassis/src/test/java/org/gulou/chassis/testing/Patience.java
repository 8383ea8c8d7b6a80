package org.gulou.chassis.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * How long tests wait for what happens by itself. Whoever moves the clock has every timer fire that other tests have left behind, on a
 * machine that may be busy with other things as well; only a test that fails waits to the end.
 */
public final class Patience {

    /** The longest wait. */
    public static final Duration LIMIT = Duration.ofSeconds(60);

    private Patience() {}

    /** Waits that long at most. */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(LIMIT);
    }
}
