package org.gulou.inspection.rectification;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Rectification notices (整改通知书). */
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rectifications")
@Path("/inspection/v1/rectifications")
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
public class RectificationResource {

    private static final String PATH = "/inspection/v1/rectifications/";
    private static final String IF_MATCH = "If-Match";

    private final RectificationService rectifications;

    RectificationResource(RectificationService rectifications) {
        this.rectifications = rectifications;
    }

    @GET
    @Operation(summary = "The notices the caller may see; sorted by dueAt, -issuedAt, updatedAt, number or id")
    public Page<RectificationView> list(@BeanParam RectificationFilter filter, @BeanParam PageRequest page) {
        return rectifications.list(filter, page);
    }

    @GET
    @Operation(summary = "One notice")
    @Path("{id}")
    public RectificationView get(@PathParam("id") UUID id) {
        return rectifications.get(id);
    }

    @POST
    @Operation(summary = "Makes out a notice for open findings of one site")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.INSPECTOR})
    public RestResponse<RectificationView> issue(IssueRectification request) {
        RectificationView issued = rectifications.issue(request);
        return Created.at(PATH + issued.id(), issued);
    }

    @POST
    @Operation(summary = "The site has it in hand")
    @Path("{id}/serve")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.INSPECTOR})
    public RectificationView serve(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) ETag expected, ServeRectification request) {
        return rectifications.serve(id, expected, request);
    }

    @POST
    @Operation(summary = "Findings are said to be mended")
    @Path("{id}/fixed")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.VILLAGE_OFFICER, Roles.SITE_MANAGER})
    public RectificationView fixed(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) ETag expected, ClaimFix request) {
        return rectifications.claim(id, expected, request);
    }

    @POST
    @Operation(
            summary =
                    "Findings were seen to be mended, by somebody who did not claim it; the notice closes with its last")
    @Path("{id}/verify")
    @Idempotent
    @RolesAllowed(Roles.INSPECTOR)
    public RectificationView verify(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) ETag expected,
            @RequestBody(required = false) VerifyFix request) {
        return rectifications.verify(id, expected, request);
    }

    @POST
    @Operation(summary = "Findings are not mended: the next attempt begins, with a deadline of its own")
    @Path("{id}/reject")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.INSPECTOR})
    public RectificationView reject(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) ETag expected, RejectFix request) {
        return rectifications.reject(id, expected, request);
    }

    @POST
    @Operation(summary = "What was closed is not mended after all")
    @Path("{id}/reopen")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.INSPECTOR})
    public RectificationView reopen(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) ETag expected, ReopenRectification request) {
        return rectifications.reopen(id, expected, request);
    }

    @POST
    @Operation(summary = "Asks for more time")
    @Path("{id}/extensions")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.VILLAGE_OFFICER, Roles.SITE_MANAGER})
    public RestResponse<RectificationView> requestExtension(@PathParam("id") UUID id, RequestExtension request) {
        RectificationView asked = rectifications.requestExtension(id, request);
        return Created.at(PATH + id, asked);
    }

    @POST
    @Operation(summary = "Grants or declines more time. A tag that is sent must fit")
    @Path("{id}/extensions/{n}/decide")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.COUNTY_LEADER})
    public RectificationView decideExtension(
            @PathParam("id") UUID id,
            @PathParam("n") int n,
            @HeaderParam(IF_MATCH) ETag expected,
            DecideExtension request) {
        return rectifications.decideExtension(id, n, expected, request);
    }
}
