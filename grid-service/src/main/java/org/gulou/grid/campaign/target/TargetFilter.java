package org.gulou.grid.campaign.target;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** Which targets a list shows; null for what is not asked, the running round where none is named. */
record TargetFilter(
        AreaCode area,
        UUID site,
        OutcomeFilter outcome,
        Integer round,
        Integer dose,
        boolean overdue,
        boolean dueToday) {}
