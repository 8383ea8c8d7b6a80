package org.gulou.grid.organization;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.OrganizationKind;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Organisations over HTTP. */
@Path(OrganizationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organizations")
class OrganizationResource {

    static final String PATH = "/grid/v1/organizations";

    private final OrganizationService organizations;

    OrganizationResource(OrganizationService organizations) {
        this.organizations = organizations;
    }

    @GET
    @Authenticated
    @Operation(summary = "Lists organisations; sort by code or nameZh")
    public Page<OrganizationView> list(
            @QueryParam("kind") OrganizationKind kind, @QueryParam("area") AreaCode area, @BeanParam PageRequest page) {
        return organizations.list(kind, area, page);
    }

    @GET
    @Path("{code}")
    @Authenticated
    @Operation(summary = "Reads an organisation")
    public OrganizationView read(@PathParam("code") String code) {
        return organizations.require(code);
    }

    @POST
    @RolesAllowed({SYSTEM_ADMIN, COUNTY_OFFICER})
    @Idempotent
    @Operation(summary = "Makes an organisation")
    public RestResponse<OrganizationView> create(CreateOrganization request) {
        OrganizationView made = organizations.create(request);
        return Created.at(PATH + "/" + made.code(), made);
    }
}
