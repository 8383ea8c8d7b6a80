package org.gulou.report.obligation;

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
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.chassis.web.Tabular;

/** Obligations over HTTP. */
@Path("/report/v1/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "obligations")
public class ObligationResource {

    private final ObligationService obligations;

    ObligationResource(ObligationService obligations) {
        this.obligations = obligations;
    }

    @GET
    @Operation(summary = "Who owes what by when; sorted by `dueAt` (the latest first), `unitCode` or " + "`updatedAt`")
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX})
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.COUNTY_LEADER,
        Roles.DUTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.TOWNSHIP_LEADER,
        Roles.VILLAGE_OFFICER,
        Roles.DEPARTMENT_OFFICER,
        Roles.WORKGROUP_OFFICER,
        Roles.SITE_MANAGER,
        Roles.CITY_OFFICER
    })
    public Page<ObligationView> list(@BeanParam ObligationQuery query, @BeanParam PageRequest page) {
        return obligations.page(query, page);
    }

    @GET
    @Operation(summary = "One obligation")
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.COUNTY_LEADER,
        Roles.DUTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.TOWNSHIP_LEADER,
        Roles.VILLAGE_OFFICER,
        Roles.DEPARTMENT_OFFICER,
        Roles.WORKGROUP_OFFICER,
        Roles.SITE_MANAGER,
        Roles.CITY_OFFICER
    })
    public ObligationView get(@PathParam("id") UUID id) {
        return obligations.get(id);
    }

    @POST
    @Operation(summary = "Lets a unit off, with a reason; it counts as excused from then on")
    @Path("{id}/excuse")
    @RolesAllowed(Roles.DUTY_OFFICER)
    @Idempotent
    public ObligationView excuse(
            @PathParam("id") UUID id, @HeaderParam("If-Match") ETag expected, ExcuseObligation request) {
        return obligations.excuse(id, expected, request);
    }

    @POST
    @Operation(summary = "Asks a unit for what it owes")
    @Path("{id}/remind")
    @RolesAllowed(Roles.DUTY_OFFICER)
    @Idempotent
    public ObligationView remind(@PathParam("id") UUID id) {
        return obligations.remind(id);
    }
}
