package org.gulou.inspection.coverage;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/**
 * What coverage is asked for, as a {@code @BeanParam}: rows of that level, the one below the area unless given, over business days
 * from and to, both included; the last thirty unless given.
 */
public record CoverageFilter(
        @QueryParam("area") AreaCode area,
        @QueryParam("level") AreaLevel level,
        @QueryParam("category") String category,
        @QueryParam("department") String department,
        @QueryParam("from") LocalDate from,
        @QueryParam("to") LocalDate to) {}
