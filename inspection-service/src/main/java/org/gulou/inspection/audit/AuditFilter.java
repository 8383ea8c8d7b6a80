package org.gulou.inspection.audit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.gulou.chassis.area.AreaCode;

/** Which entries are asked for, as a {@code @BeanParam}: of business days from and to, both included; null asks for nothing. */
public record AuditFilter(
        @QueryParam("area") AreaCode area,
        @QueryParam("user") String user,
        @QueryParam("action") String action,
        @QueryParam("subjectType") String subjectType,
        @QueryParam("subject") String subject,
        @QueryParam("from") LocalDate from,
        @QueryParam("to") LocalDate to) {}
