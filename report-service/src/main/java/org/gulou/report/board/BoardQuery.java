package org.gulou.report.board;

import jakarta.ws.rs.QueryParam;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.report.period.Period;

/** What a board is about, as a {@code @BeanParam}: a template, and a period or the business days from and to, both included. */
public class BoardQuery {

    @QueryParam("template")
    String template;

    @QueryParam("period")
    Period period;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("area")
    AreaCode area;

    /** The level of the rows; one row for each area asked for if left out. */
    @QueryParam("level")
    AreaLevel level;
}
