package org.gulou.inspection.rectification;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.inspection.checklist.Severity;

/** Which notices are asked for, as a {@code @BeanParam}; what is left out asks for nothing. */
public record RectificationFilter(
        @QueryParam("area") AreaCode area,
        @QueryParam("site") UUID site,
        @QueryParam("department") String department,
        @QueryParam("state") RectificationState state,
        @QueryParam("severity") Severity severity,
        @QueryParam("overdue") Boolean overdue) {}
