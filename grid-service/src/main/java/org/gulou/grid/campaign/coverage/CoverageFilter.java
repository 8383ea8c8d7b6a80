package org.gulou.grid.campaign.coverage;

import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/** Which counters are read: the areas themselves where no level is named, the running round, all doses together. */
record CoverageFilter(AreaCode area, AreaLevel level, CoverageBy by, Integer round, Integer dose) {

    /** 422 COVERAGE_SITES_FROM_VILLAGES naming {@code level}. */
    void check() {
        if (by == CoverageBy.SITE && level == AreaLevel.GRID) {
            throw CoverageError.COVERAGE_SITES_FROM_VILLAGES.with("parameter", "level");
        }
    }
}
