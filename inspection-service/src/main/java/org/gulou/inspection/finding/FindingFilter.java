package org.gulou.inspection.finding;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.inspection.checklist.Severity;

/** Which findings are asked for, as a {@code @BeanParam}; what is left out asks for nothing. */
public record FindingFilter(
        @QueryParam("area") AreaCode area,
        @QueryParam("site") UUID site,
        @QueryParam("department") String department,
        @QueryParam("inspection") UUID inspection,
        @QueryParam("state") FindingState state,
        @QueryParam("severity") Severity severity,
        @QueryParam("overdue") Boolean overdue) {}
