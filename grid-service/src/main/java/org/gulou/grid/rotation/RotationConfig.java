package org.gulou.grid.rotation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the rotation of keys goes through the tables. */
@ConfigMapping(prefix = "gulou.rotation")
interface RotationConfig {

    /** Whether this process takes part in it. */
    @WithDefault("true")
    boolean enabled();

    /** Rows of one transaction. */
    @WithDefault("500")
    int chunk();

    /** The rest after each transaction, so that requests come first. */
    @WithDefault("20ms")
    Duration rest();

    /** How long after everything was done it looks for rows that were written under older keys since, by a replica that was late. */
    @WithDefault("10m")
    Duration look();
}
