package org.gulou.grid.tip;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The clock of tips. */
@ConfigMapping(prefix = "gulou.tips")
interface TipConfig {

    /** How long following one up may take from its receipt. */
    @WithDefault("48h")
    Duration settleWithin();
}
