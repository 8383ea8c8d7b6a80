package org.gulou.notification.call;

import static org.gulou.chassis.security.Roles.COUNTY_LEADER;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.DUTY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.notification.inbox.Language;

/** The book of calls (叫应): who was called, when, who answered, how far up it went. */
@Path("/notification/v1/calls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
@RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER, DUTY_OFFICER})
public class CallResource {

    private final CallBook calls;

    CallResource(CallBook calls) {
        this.calls = calls;
    }

    @GET
    @Operation(summary = "The calls of my areas, the newest first; open=true for those nobody has answered yet")
    public Page<CallView> list(
            @QueryParam("area") AreaCode area,
            @QueryParam("open") Boolean open,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        return calls.list(area, open, page, Language.of(headers));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One call")
    public CallView get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return calls.find(id, Language.of(headers));
    }
}
