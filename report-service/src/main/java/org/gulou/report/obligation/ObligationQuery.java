package org.gulou.report.obligation;

import jakarta.ws.rs.QueryParam;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.period.Period;

/** What a list of obligations may be narrowed to, as a {@code @BeanParam}; null for what is not asked. */
public class ObligationQuery {

    @QueryParam("period")
    Period period;

    @QueryParam("area")
    AreaCode area;

    @QueryParam("template")
    String template;

    @QueryParam("state")
    ObligationState state;

    @QueryParam("unit")
    String unit;
}
