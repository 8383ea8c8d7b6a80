package org.gulou.chassis.directory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Where the replica learns from. */
@ConfigMapping(prefix = "gulou.directory")
interface DirectoryConfig {

    /** Whether this service keeps the replica; their owner does not. */
    @WithDefault("true")
    boolean enabled();

    /** The topics that tell of places, organisations, duties and sites. */
    @WithDefault("gulou.grid.area.v1,gulou.grid.organization.v1,gulou.grid.duty.v1,gulou.inspection.site.v1")
    Set<String> topics();
}
