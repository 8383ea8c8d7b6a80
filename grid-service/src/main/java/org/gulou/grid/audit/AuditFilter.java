package org.gulou.grid.audit;

import java.time.Instant;
import org.gulou.chassis.area.AreaCode;

/** Which entries a list shows; null for what is not asked. */
record AuditFilter(
        String resident,
        String user,
        String action,
        String subjectType,
        String subjectId,
        AreaCode area,
        Instant from,
        Instant to) {}
