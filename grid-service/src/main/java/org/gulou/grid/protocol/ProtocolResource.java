package org.gulou.grid.protocol;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Protocols over HTTP. */
@Path(ProtocolResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "protocols")
class ProtocolResource {

    static final String PATH = "/grid/v1/protocols";

    private final ProtocolService protocols;

    ProtocolResource(ProtocolService protocols) {
        this.protocols = protocols;
    }

    @GET
    @Authenticated
    @Operation(summary = "Lists the editions, the newest first; sort by effectiveFrom, appliesTo or id")
    public Page<ProtocolView> list(
            @QueryParam("appliesTo") String appliesTo,
            @QueryParam("edition") String edition,
            @Parameter(description = "Only what is in force on that day, one edition a kind of person.")
                    @QueryParam("inForceOn")
                    LocalDate inForceOn,
            @BeanParam PageRequest page) {
        return protocols.list(appliesTo, edition, inForceOn, page);
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(summary = "Reads an edition")
    public ProtocolView read(@PathParam("id") UUID id) {
        return protocols.require(id);
    }

    @POST
    @RolesAllowed({SYSTEM_ADMIN, COUNTY_OFFICER})
    @Idempotent
    @Operation(summary = "Publishes an edition for a kind of person; it never changes")
    public RestResponse<ProtocolView> publish(PublishProtocol request) {
        ProtocolView protocol = protocols.publish(request);
        return Created.at(PATH + "/" + protocol.id(), protocol);
    }
}
