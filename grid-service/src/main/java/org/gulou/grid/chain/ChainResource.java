package org.gulou.grid.chain;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;

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
            description = "People are named to callers whose areas hold the place, or the one they answer for.")
    public List<ChainLink> read(@PathParam("code") AreaCode code) {
        return chains.chain(code);
    }
}
