package org.gulou.grid.campaign.coverage;

import static org.gulou.chassis.security.Roles.CITY_OFFICER;
import static org.gulou.chassis.security.Roles.COUNTY_LEADER;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.DEPARTMENT_OFFICER;
import static org.gulou.chassis.security.Roles.DUTY_OFFICER;
import static org.gulou.chassis.security.Roles.GRID_WORKER;
import static org.gulou.chassis.security.Roles.INTEGRATION;
import static org.gulou.chassis.security.Roles.TOWNSHIP_LEADER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_OFFICER;
import static org.gulou.chassis.security.Roles.VILLAGE_OFFICER;
import static org.gulou.chassis.security.Roles.WORKGROUP_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.chassis.web.Tabular;
import org.gulou.grid.campaign.CampaignResource;

/** Coverage over HTTP. */
@Path(CampaignResource.PATH)
@Tag(name = "campaigns")
class CoverageResource {

    private final CoverageQueries queries;

    CoverageResource(CoverageQueries queries) {
        this.queries = queries;
    }

    @GET
    @Path("{id}/coverage")
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX})
    @RolesAllowed({
        COUNTY_OFFICER,
        COUNTY_LEADER,
        DUTY_OFFICER,
        TOWNSHIP_OFFICER,
        TOWNSHIP_LEADER,
        VILLAGE_OFFICER,
        GRID_WORKER,
        DEPARTMENT_OFFICER,
        WORKGROUP_OFFICER,
        CITY_OFFICER,
        INTEGRATION
    })
    @Operation(
            summary =
                    "Shows how far a campaign has come, by area, or by department or site of those who live there; all "
                            + "doses together unless one is named; sort by areaCode",
            description =
                    "updatedSince leaves out what counts have not changed since. For who sees counts only, the places below a "
                            + "township come all together, when those of one of them have.")
    public Page<CoverageRow> read(
            @PathParam("id") UUID id,
            @QueryParam("area") AreaCode area,
            @QueryParam("level") AreaLevel level,
            @QueryParam("by") @DefaultValue("AREA") CoverageBy by,
            @QueryParam("round") Integer round,
            @QueryParam("dose") Integer dose,
            @BeanParam PageRequest page) {
        return queries.read(id, new CoverageFilter(area, level, by, round, dose), page);
    }
}
