package org.gulou.report.report;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.period.Period;

/** What a queue of reports may be narrowed to, as a {@code @BeanParam}; null for what is not asked. */
public class ReportQuery {

    @QueryParam("area")
    AreaCode area;

    @QueryParam("state")
    ReportState state;

    @QueryParam("template")
    String template;

    @QueryParam("period")
    Period period;

    /** Only drafts that wait for the caller's own signature. */
    @QueryParam("toSign")
    @DefaultValue("false")
    boolean toSign;
}
