package org.gulou.grid.duty;

import static org.gulou.chassis.security.Roles.COUNTY_LEADER;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.DEPARTMENT_OFFICER;
import static org.gulou.chassis.security.Roles.DUTY_OFFICER;
import static org.gulou.chassis.security.Roles.GRID_WORKER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_LEADER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_OFFICER;
import static org.gulou.chassis.security.Roles.VILLAGE_OFFICER;
import static org.gulou.chassis.security.Roles.WORKGROUP_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.time.Moment;
import org.jboss.resteasy.reactive.RestResponse;

/** Duties over HTTP. */
@Path(DutyResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duties")
class DutyResource {

    static final String PATH = "/grid/v1/duties";

    private final DutyService duties;
    private final DutyQueries queries;
    private final Moment moment;

    DutyResource(DutyService duties, DutyQueries queries, Moment moment) {
        this.duties = duties;
        this.queries = queries;
        this.moment = moment;
    }

    @GET
    @RolesAllowed({
        COUNTY_OFFICER,
        COUNTY_LEADER,
        DUTY_OFFICER,
        TOWNSHIP_OFFICER,
        TOWNSHIP_LEADER,
        VILLAGE_OFFICER,
        GRID_WORKER,
        DEPARTMENT_OFFICER,
        WORKGROUP_OFFICER
    })
    @Operation(summary = "Lists duties that have not ended, or were held at a moment; sort by since or id")
    public Page<DutyView> list(
            @QueryParam("area") AreaCode area,
            @QueryParam("user") String user,
            @QueryParam("role") DutyRole role,
            @QueryParam("subjectType") SubjectType subjectType,
            @QueryParam("subjectCode") String subjectCode,
            @Parameter(description = "A time with offset, or a date: the duties held then.") @QueryParam("asOf")
                    String asOf,
            @BeanParam PageRequest page) {
        DutyFilter filter = new DutyFilter(area, user, role, subjectType, subjectCode, moment.read("asOf", asOf));
        return queries.list(filter, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        COUNTY_OFFICER,
        COUNTY_LEADER,
        DUTY_OFFICER,
        TOWNSHIP_OFFICER,
        TOWNSHIP_LEADER,
        VILLAGE_OFFICER,
        GRID_WORKER,
        DEPARTMENT_OFFICER,
        WORKGROUP_OFFICER
    })
    @Operation(summary = "Reads a duty, ended ones too")
    public DutyView read(@PathParam("id") UUID id) {
        return queries.find(id).orElseThrow(CommonError.NOT_FOUND::problem);
    }

    @POST
    @RolesAllowed(COUNTY_OFFICER)
    @Idempotent
    @Operation(summary = "Puts somebody in charge of a place, an organisation or a site")
    public RestResponse<DutyView> assign(AssignDuty request) {
        DutyView duty = duties.assign(request);
        return Created.at(PATH + "/" + duty.id(), duty);
    }

    @POST
    @Path("{id}/handover")
    @RolesAllowed(COUNTY_OFFICER)
    @Idempotent
    @Operation(
            summary = "Ends the duty and begins the next holder's at the same moment",
            description = "Answers with the duty of the next holder.")
    public DutyView handOver(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected, HandOverDuty request) {
        return duties.handOver(id, expected, request);
    }

    @POST
    @Path("{id}/suspend")
    @RolesAllowed(COUNTY_OFFICER)
    @Idempotent
    @Operation(summary = "Suspends the duty of an absent holder; a deputy of the subject acts")
    public DutyView suspend(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected, SuspendDuty request) {
        return duties.suspend(id, expected, Objects.requireNonNullElse(request, new SuspendDuty(null, null)));
    }

    @POST
    @Path("{id}/resume")
    @RolesAllowed(COUNTY_OFFICER)
    @Idempotent
    @Operation(summary = "Ends the absence; the deputy acts no longer")
    public DutyView resume(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected) {
        return duties.resume(id, expected);
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed(COUNTY_OFFICER)
    @Idempotent
    @Operation(summary = "Ends the duty without a successor")
    public DutyView end(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected, EndDuty request) {
        return duties.end(id, expected, Objects.requireNonNullElse(request, new EndDuty(null)));
    }
}
