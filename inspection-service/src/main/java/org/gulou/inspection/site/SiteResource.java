package org.gulou.inspection.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.MergePatch;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The sites under supervision. */
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sites")
@Path("/inspection/v1/sites")
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
public class SiteResource {

    private static final String PATH = "/inspection/v1/sites/";

    private final SiteService sites;

    SiteResource(SiteService sites) {
        this.sites = sites;
    }

    @GET
    @Operation(
            summary =
                    "The sites the caller may see, phones masked; sorted by -createdAt, updatedAt, name, areaCode or id")
    public Page<SiteView> list(@BeanParam SiteFilter filter, @BeanParam PageRequest page) {
        return sites.list(filter, page);
    }

    @GET
    @Operation(summary = "One site")
    @Path("{id}")
    public SiteView get(@PathParam("id") UUID id) {
        return sites.get(id);
    }

    @POST
    @Operation(summary = "Registers a site")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.DEPARTMENT_OFFICER})
    public RestResponse<SiteView> register(SiteDetails details) {
        SiteView site = sites.register(details);
        return Created.at(PATH + site.id(), site);
    }

    @PATCH
    @Operation(summary = "Changes what is sent, takes away what is sent as null")
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.DEPARTMENT_OFFICER})
    public SiteView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") ETag expected,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = SiteDetails.class)))
                    MergePatch<SiteDetails> patch) {
        return sites.change(id, expected, patch);
    }
}
