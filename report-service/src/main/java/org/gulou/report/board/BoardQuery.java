package org.gulou.report.board;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date"))
    String from;

    @QueryParam("to")
    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date"))
    String to;

    @QueryParam("area")
    AreaCode area;

    @QueryParam("level")
    @Parameter(description = "The level of the rows; one row for each area asked for if left out.")
    AreaLevel level;
}
