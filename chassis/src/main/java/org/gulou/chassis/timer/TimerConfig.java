package org.gulou.chassis.timer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How timers are watched. */
@ConfigMapping(prefix = "gulou.timers")
interface TimerConfig {

    /** Whether timers fire in this process. */
    @WithDefault("true")
    boolean enabled();

    /** How often due timers are looked for. */
    @WithDefault("500ms")
    Duration poll();

    /** The wait after the first failure of a timer; it doubles with each further one. */
    @WithDefault("1s")
    Duration firstRetry();

    /** The longest wait between two attempts. */
    @WithDefault("5m")
    Duration longestRetry();
}
