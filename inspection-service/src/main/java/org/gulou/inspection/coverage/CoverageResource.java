package org.gulou.inspection.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.chassis.web.Tabular;

/** Who should have been looked at, and who was: counts alone, so that levels above the county may read it too. */
@Tag(name = "coverage")
@Path("/inspection/v1/site-coverage")
public class CoverageResource {

    private final CoverageService coverage;

    CoverageResource(CoverageService coverage) {
        this.coverage = coverage;
    }

    @GET
    @Operation(summary = "A row for each place of the level, by code")
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX})
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.COUNTY_LEADER,
        Roles.DUTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.TOWNSHIP_LEADER,
        Roles.VILLAGE_OFFICER,
        Roles.INSPECTOR,
        Roles.DEPARTMENT_OFFICER,
        Roles.WORKGROUP_OFFICER,
        Roles.SITE_MANAGER,
        Roles.CITY_OFFICER,
        Roles.INTEGRATION
    })
    public Page<CoverageRow> coverage(@BeanParam CoverageFilter filter, @BeanParam PageRequest page) {
        return coverage.coverage(filter, page);
    }
}
