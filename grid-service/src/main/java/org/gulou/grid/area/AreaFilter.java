package org.gulou.grid.area;

import java.time.LocalDate;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/** Which places a list shows, as they were on a day; null for what is not asked. */
record AreaFilter(AreaCode parent, AreaCode area, AreaLevel level, String q, LocalDate day) {

    static AreaFilter childrenOf(AreaCode parent, LocalDate day) {
        return new AreaFilter(parent, null, null, null, day);
    }
}
