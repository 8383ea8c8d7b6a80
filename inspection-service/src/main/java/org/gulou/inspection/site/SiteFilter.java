package org.gulou.inspection.site;

import jakarta.ws.rs.QueryParam;
import org.gulou.chassis.area.AreaCode;
import org.gulou.inspection.checklist.SiteTrait;

/** Which sites are asked for, as a {@code @BeanParam}; what is left out asks for nothing. */
public record SiteFilter(
        @QueryParam("area") AreaCode area,
        @QueryParam("category") String category,
        @QueryParam("trait") SiteTrait trait,
        @QueryParam("department") String department,
        @QueryParam("risk") Risk risk,
        @QueryParam("state") SiteState state) {}
