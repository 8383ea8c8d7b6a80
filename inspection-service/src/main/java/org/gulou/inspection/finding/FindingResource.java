package org.gulou.inspection.finding;

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

/** The faults found at sites. */
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "findings")
@Path("/inspection/v1/findings")
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
public class FindingResource {

    private final FindingService findings;

    FindingResource(FindingService findings) {
        this.findings = findings;
    }

    @GET
    @Operation(summary = "The findings the caller may see; sorted by dueAt, updatedAt, severity or id")
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX})
    public Page<FindingView> list(@BeanParam FindingFilter filter, @BeanParam PageRequest page) {
        return findings.list(filter, page);
    }

    @GET
    @Operation(summary = "One finding")
    @Path("{id}")
    public FindingView get(@PathParam("id") UUID id) {
        return findings.get(id);
    }

    @POST
    @Operation(summary = "Closes an open finding that was mended while the inspectors were there")
    @Path("{id}/fix-on-spot")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.INSPECTOR})
    public FindingView fixOnSpot(@PathParam("id") UUID id, @HeaderParam("If-Match") ETag expected, FixOnSpot request) {
        return findings.fixOnSpot(id, expected, request);
    }
}
