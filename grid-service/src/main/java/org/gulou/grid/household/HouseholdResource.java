package org.gulou.grid.household;

import static org.gulou.chassis.security.Roles.COUNTY_LEADER;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.GRID_WORKER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_LEADER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_OFFICER;
import static org.gulou.chassis.security.Roles.VILLAGE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.MergePatch;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Households over HTTP. */
@Path(HouseholdResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "households")
class HouseholdResource {

    static final String PATH = "/grid/v1/households";

    private final HouseholdService households;
    private final HouseholdQueries queries;

    HouseholdResource(HouseholdService households, HouseholdQueries queries) {
        this.households = households;
        this.queries = queries;
    }

    @GET
    @RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER, TOWNSHIP_OFFICER, TOWNSHIP_LEADER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(summary = "Lists households; sort by id or gridCode")
    public Page<HouseholdView> list(@QueryParam("area") AreaCode area, @BeanParam PageRequest page) {
        return queries.list(area, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER, TOWNSHIP_OFFICER, TOWNSHIP_LEADER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(summary = "Reads a household, its address masked")
    public HouseholdView read(@PathParam("id") UUID id) {
        return households.require(id);
    }

    @POST
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER})
    @Idempotent
    @Operation(summary = "Registers a household of a grid")
    public RestResponse<HouseholdView> register(RegisterHousehold request) {
        HouseholdView household = households.register(request);
        return Created.at(PATH + "/" + household.id(), household);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(summary = "Changes number, address or head of a household")
    public HouseholdView change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ETag expected,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = HouseholdChange.class)))
                    MergePatch<HouseholdChange> patch) {
        return households.change(id, expected, patch);
    }
}
