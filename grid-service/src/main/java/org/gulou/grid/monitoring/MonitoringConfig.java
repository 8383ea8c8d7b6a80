package org.gulou.grid.monitoring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;

/** When on a day people are checked. */
@ConfigMapping(prefix = "gulou.monitoring")
interface MonitoringConfig {

    /** The time of day from which the checks of a day share it evenly. */
    @WithDefault("02:00")
    LocalTime checksBegin();

    /** The time of day by which the last check is made. */
    @WithDefault("22:00")
    LocalTime checksEnd();
}
