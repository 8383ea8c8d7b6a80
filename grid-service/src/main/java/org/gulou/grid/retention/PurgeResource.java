package org.gulou.grid.retention;

import static org.gulou.chassis.security.Roles.AUDITOR;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Purges over HTTP, for whoever audits: counts alone, of the whole installation. */
@Path("/grid/v1/purges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
class PurgeResource {

    private final PurgeQueries queries;

    PurgeResource(PurgeQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({AUDITOR, COUNTY_OFFICER})
    @Operation(summary = "Lists what has been removed for its age, the latest first; sort by finishedAt or id")
    public Page<PurgeView> list(@QueryParam("kind") String kind, @BeanParam PageRequest page) {
        return queries.list(kind, page);
    }
}
