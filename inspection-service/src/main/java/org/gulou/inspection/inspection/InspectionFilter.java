package org.gulou.inspection.inspection;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** Which inspections are asked for, as a {@code @BeanParam}; {@code due} are those owed by that day and not yet handed in. */
public record InspectionFilter(
        @QueryParam("area") AreaCode area,
        @QueryParam("site") UUID site,
        @QueryParam("kind") InspectionKind kind,
        @QueryParam("state") InspectionState state,
        @QueryParam("inspector") String inspector,
        @QueryParam("due") LocalDate due) {}
