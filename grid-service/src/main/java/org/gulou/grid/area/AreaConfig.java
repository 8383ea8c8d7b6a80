package org.gulou.grid.area;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;

/** What the register takes for granted. */
@ConfigMapping(prefix = "gulou.areas")
interface AreaConfig {

    /** The day since when places that come by file are taken to exist: they are older than any record kept here. */
    @WithDefault("1949-10-01")
    LocalDate knownSince();
}
