package org.gulou.report.report;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

    @QueryParam("toSign")
    @Parameter(
            description = "Only drafts that wait for the caller's own signature.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    Boolean toSign;
}
