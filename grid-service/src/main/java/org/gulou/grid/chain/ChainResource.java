package org.gulou.grid.chain;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.PageRequest;
import org.gulou.chassis.web.PlainList;
import org.jboss.resteasy.reactive.RestResponse;

/** The chain over HTTP. */
@Path("/grid/v1/areas/{code}/chain")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duties")
class ChainResource {

    private final ChainService chains;

    ChainResource(ChainService chains) {
        this.chains = chains;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "Reads who answers for a place, from the place itself up to the county",
            description =
                    "People are named to callers whose areas hold the place, or the one they answer for. Sort by level, "
                            + "-level from the county down. The next page is a Link, the total a header X-Total-Count.")
    public RestResponse<List<ChainLink>> read(
            @PathParam("code") AreaCode code, @BeanParam PageRequest page, @Context UriInfo uri) {
        return PlainList.of(chains.chain(code, page), uri);
    }
}
