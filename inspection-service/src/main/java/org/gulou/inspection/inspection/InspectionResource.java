package org.gulou.inspection.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Inspections of sites, owed and made. */
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
@Path("/inspection/v1/inspections")
@RolesAllowed({
    Roles.COUNTY_OFFICER,
    Roles.INSPECTOR,
    Roles.TOWNSHIP_OFFICER,
    Roles.VILLAGE_OFFICER,
    Roles.DEPARTMENT_OFFICER,
    Roles.SITE_MANAGER
})
public class InspectionResource {

    private static final String PATH = "/inspection/v1/inspections/";
    private static final String IF_MATCH = "If-Match";

    private final InspectionService inspections;

    InspectionResource(InspectionService inspections) {
        this.inspections = inspections;
    }

    @GET
    @Operation(summary = "The inspections the caller may see; sorted by -scheduledOn, updatedAt or id")
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
    public Page<InspectionView> list(@BeanParam InspectionFilter filter, @BeanParam PageRequest page) {
        return inspections.list(filter, page);
    }

    @GET
    @Operation(summary = "One inspection")
    @Path("{id}")
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
    public InspectionView get(@PathParam("id") UUID id) {
        return inspections.get(id);
    }

    @POST
    @Operation(
            summary = "Sets up an inspection by hand; inspectors and the county any kind but RANDOM, the others SELF")
    @Idempotent
    public RestResponse<InspectionView> plan(PlanInspection request) {
        InspectionView planned = inspections.plan(request);
        return Created.at(PATH + planned.id(), planned);
    }

    @PUT
    @Operation(
            summary =
                    "Hands in a whole inspection made offline; needs If-None-Match: *. The same again is 200, anything else 412")
    @Path("{id}")
    public RestResponse<InspectionView> handIn(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") ETag ifNoneMatch, OfflineInspection request) {
        if (ifNoneMatch == null || !ifNoneMatch.isAny()) {
            throw CommonError.PRECONDITION_REQUIRED.problem();
        }
        HandedIn handedIn = inspections.handIn(id, request);
        return handedIn.created() ? Created.at(PATH + id, handedIn.view()) : RestResponse.ok(handedIn.view());
    }

    @POST
    @Operation(summary = "The inspectors are there")
    @Path("{id}/start")
    @Idempotent
    public InspectionView start(@PathParam("id") UUID id, @HeaderParam(IF_MATCH) ETag expected) {
        return inspections.start(id, expected);
    }

    @POST
    @Operation(summary = "Hands in an answer to every item; each fault becomes a finding")
    @Path("{id}/submit")
    @Idempotent
    public InspectionView submit(
            @PathParam("id") UUID id, @HeaderParam(IF_MATCH) ETag expected, SubmitInspection request) {
        return inspections.submit(id, expected, request);
    }

    @POST
    @Operation(summary = "Calls it off before it was handed in")
    @Path("{id}/cancel")
    @Idempotent
    public InspectionView cancel(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) ETag expected,
            @RequestBody(required = false) Reason request) {
        return inspections.cancel(id, expected, request);
    }

    @POST
    @Operation(
            summary =
                    "Declares void what was handed in; its findings go with it unless one is already on a notice or closed")
    @Path("{id}/void")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.INSPECTOR})
    public InspectionView annul(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) ETag expected,
            @RequestBody(required = false) Reason request) {
        return inspections.annul(id, expected, request);
    }
}
