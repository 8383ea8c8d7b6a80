package org.gulou.grid.household;

import static org.gulou.chassis.security.Roles.COUNTY_LEADER;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.GRID_WORKER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_LEADER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_OFFICER;
import static org.gulou.chassis.security.Roles.VILLAGE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Which households have another number since grids were joined, over HTTP. */
@Path(HouseholdRenumberingResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "households")
class HouseholdRenumberingResource {

    static final String PATH = "/grid/v1/household-renumberings";

    private final HouseholdQueries queries;

    HouseholdRenumberingResource(HouseholdQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER, TOWNSHIP_OFFICER, TOWNSHIP_LEADER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(summary = "Lists the households that got another number because their grid was joined to another one")
    public Page<HouseholdRenumberingView> list(@QueryParam("area") AreaCode area, @BeanParam PageRequest page) {
        return queries.renumbered(area, page);
    }
}
