package org.gulou.report.audit;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gulou.chassis.area.AreaCode;

/** What the trail may be narrowed to, as a {@code @BeanParam}; null for what is not asked. Moments carry an offset. */
public class AuditQuery {

    @QueryParam("user")
    String user;

    @QueryParam("action")
    String action;

    @QueryParam("subjectType")
    String subjectType;

    @QueryParam("subjectId")
    String subjectId;

    @QueryParam("area")
    AreaCode area;

    @QueryParam("from")
    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String from;

    @QueryParam("to")
    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String to;
}
