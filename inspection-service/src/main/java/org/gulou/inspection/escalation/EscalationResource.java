package org.gulou.inspection.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Steps up the ladder of escalation. */
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "escalations")
@Path("/inspection/v1/escalations")
@RolesAllowed({
    Roles.COUNTY_OFFICER,
    Roles.COUNTY_LEADER,
    Roles.DUTY_OFFICER,
    Roles.TOWNSHIP_OFFICER,
    Roles.TOWNSHIP_LEADER,
    Roles.VILLAGE_OFFICER,
    Roles.INSPECTOR,
    Roles.DEPARTMENT_OFFICER,
    Roles.WORKGROUP_OFFICER,
    Roles.SITE_MANAGER
})
public class EscalationResource {

    private static final String PATH = "/inspection/v1/escalations/";

    private final EscalationService escalations;

    EscalationResource(EscalationService escalations) {
        this.escalations = escalations;
    }

    @GET
    @Operation(summary = "The steps the caller may see; sorted by -createdAt, updatedAt or id")
    public Page<EscalationView> list(@BeanParam EscalationFilter filter, @BeanParam PageRequest page) {
        return escalations.list(filter, page);
    }

    @GET
    @Operation(summary = "One step")
    @Path("{id}")
    public EscalationView get(@PathParam("id") UUID id) {
        return escalations.get(id);
    }

    @POST
    @Operation(summary = "Takes a step by hand")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.COUNTY_LEADER})
    public RestResponse<EscalationView> raise(RaiseEscalation request) {
        EscalationView raised = escalations.raise(request);
        return Created.at(PATH + raised.id(), raised);
    }

    @POST
    @Operation(summary = "Records what came of a step. A tag that is sent must fit")
    @Path("{id}/outcome")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.COUNTY_LEADER})
    public EscalationView conclude(
            @PathParam("id") UUID id, @HeaderParam("If-Match") ETag expected, RecordOutcome request) {
        return escalations.conclude(id, expected, request);
    }
}
