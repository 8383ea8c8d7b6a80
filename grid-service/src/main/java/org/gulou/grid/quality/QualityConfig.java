package org.gulou.grid.quality;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What counts as good data. */
@ConfigMapping(prefix = "gulou.quality")
interface QualityConfig {

    /** How long a resident counts as verified after they were seen. */
    @WithDefault("180d")
    Duration verifiedWithin();
}
