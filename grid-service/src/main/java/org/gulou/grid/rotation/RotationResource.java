package org.gulou.grid.rotation;

import static org.gulou.chassis.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rotation of keys over HTTP. */
@Path("/grid/v1/guard/rotation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "guard")
class RotationResource {

    private final RotationQueries queries;

    RotationResource(RotationQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed(SYSTEM_ADMIN)
    @Operation(summary = "Counts the rows that still stand under older keys")
    public RotationView view() {
        return queries.view();
    }
}
