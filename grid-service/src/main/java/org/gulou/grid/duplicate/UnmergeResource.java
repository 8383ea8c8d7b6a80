package org.gulou.grid.duplicate;

import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.GRID_WORKER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_OFFICER;
import static org.gulou.chassis.security.Roles.VILLAGE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.grid.resident.ResidentView;

/** The undoing of a merge over HTTP. */
@Path("/grid/v1/residents/{id}/unmerge")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "residents")
class UnmergeResource {

    private final MergeService merges;

    UnmergeResource(MergeService merges) {
        this.merges = merges;
    }

    @POST
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER})
    @Idempotent
    @Operation(summary = "Undoes the last merge into this entry, within 30 days")
    public ResidentView unmerge(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected) {
        return merges.unmerge(id, expected);
    }
}
