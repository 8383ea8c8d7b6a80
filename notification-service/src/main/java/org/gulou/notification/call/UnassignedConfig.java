package org.gulou.notification.call;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What becomes of what found nobody. */
@ConfigMapping(prefix = "gulou.unassigned")
interface UnassignedConfig {

    /** How often it is looked whether a post has been filled since. */
    @WithDefault("30s")
    Duration retry();
}
