package org.gulou.grid.area;

import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.SYSTEM_ADMIN;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Dated changes of places over HTTP. */
@Path(AreaChangeResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "areas")
class AreaChangeResource {

    static final String PATH = "/grid/v1/area-changes";

    private final AreaChangeService changes;

    AreaChangeResource(AreaChangeService changes) {
        this.changes = changes;
    }

    @POST
    @RolesAllowed({SYSTEM_ADMIN, COUNTY_OFFICER})
    @Idempotent
    @Operation(
            summary = "Renames, merges, splits or retires places on a day; history keeps reading as it was",
            description =
                    "A split of a grid says with households[] which households go to which grid; their people, the open arrivals of these, and their part of the campaigns under way for more than that grid, go along. What no household takes along (duties, organisations, tips and all other open arrivals, campaigns for just that grid with everybody due in them, households that came in before the day and are named nowhere) stays with the grid, or goes to the first of the grids where it ends.")
    public RestResponse<AreaChangeView> change(ChangeAreas request) {
        AreaChangeView change = changes.change(request);
        return Created.at(PATH + "/" + change.id(), change);
    }

    @GET
    @Authenticated
    @Operation(
            summary = "Lists the changes, the latest day first; sort by effectiveOn or id",
            description = "updatedSince asks when a change was recorded, carried out or taken back.")
    public Page<AreaChangeView> list(@BeanParam PageRequest page) {
        return changes.list(page);
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(summary = "Reads a change as it was recorded, and how far it has come")
    public AreaChangeView read(@PathParam("id") UUID id) {
        return changes.require(id);
    }

    @GET
    @Path("{id}/recodings")
    @Authenticated
    @Operation(summary = "Lists the places that have another code by the change, by the old code")
    public Page<AreaRecoding> recodings(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return changes.recodings(id, page);
    }
}
