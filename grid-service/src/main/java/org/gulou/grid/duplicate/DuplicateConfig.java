package org.gulou.grid.duplicate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How duplicates are dealt with. */
@ConfigMapping(prefix = "gulou.duplicates")
interface DuplicateConfig {

    /** How long a merge can be undone. */
    @WithDefault("30d")
    Duration unmergeWithin();
}
