package org.gulou.notification.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
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
    Instant from;

    @QueryParam("to")
    Instant to;
}
