package org.gulou.grid.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;

/** How long personal details are kept, and when they are purged. */
@ConfigMapping(prefix = "gulou.retention")
interface RetentionConfig {

    /** The time of the business day at which purges begin. */
    @WithDefault("03:30")
    LocalTime at();

    /** How long details of a kind are kept after the end of their matter; a kind that is not named keeps its own default. */
    Map<String, Duration> keep();

    /** Rows of one transaction. */
    @WithDefault("500")
    int chunk();

    /** Transactions of one round; the next round follows at once, so that a timer never runs long. */
    @WithDefault("40")
    int chunks();
}
