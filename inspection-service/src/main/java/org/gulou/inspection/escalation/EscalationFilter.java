package org.gulou.inspection.escalation;

import jakarta.ws.rs.QueryParam;
import org.gulou.chassis.area.AreaCode;

/** Which escalations are asked for, as a {@code @BeanParam}; what is left out asks for nothing. */
public record EscalationFilter(
        @QueryParam("area") AreaCode area,
        @QueryParam("subjectType") EscalationSubject.Type subjectType,
        @QueryParam("subject") String subjectId,
        @QueryParam("step") EscalationStep step) {}
