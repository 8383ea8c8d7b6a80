package org.gulou.report.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.report.period.Period;
import org.jboss.resteasy.reactive.RestResponse;

/** Reports over HTTP: reading, drafting and correcting. */
@Path("/report/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ReportResource {

    private static final String ONE = "{template}/{unit}/{period}";

    private final ReportService reports;

    ReportResource(ReportService reports) {
        this.reports = reports;
    }

    @GET
    @Operation(summary = "Queues: the newest versions; sorted by `updatedAt` (the latest first) or " + "`unitCode`")
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
    public Page<ReportSummary> list(@BeanParam ReportQuery query, @BeanParam PageRequest page) {
        return reports.page(query, page);
    }

    @GET
    @Operation(summary = "The newest version of a report")
    @Path(ONE)
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
    public ReportView get(
            @PathParam("template") String template,
            @PathParam("unit") String unit,
            @PathParam("period") Period period) {
        return reports.get(template, unit, period);
    }

    @GET
    @Operation(summary = "All versions, the newest first")
    @Path(ONE + "/versions")
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
    public Page<ReportView> versions(
            @PathParam("template") String template,
            @PathParam("unit") String unit,
            @PathParam("period") Period period) {
        return reports.versions(template, unit, period);
    }

    @PUT
    @Operation(summary = "Begins a report with `If-None-Match: *`, or puts other figures in place with " + "`If-Match`")
    @Path(ONE)
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.VILLAGE_OFFICER,
        Roles.DEPARTMENT_OFFICER,
        Roles.WORKGROUP_OFFICER,
        Roles.SITE_MANAGER
    })
    public RestResponse<ReportView> write(
            @PathParam("template") String template,
            @PathParam("unit") String unit,
            @PathParam("period") Period period,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) ETag unless,
            @HeaderParam(HttpHeaders.IF_MATCH) ETag expected,
            WriteReport request) {
        if (unless != null && expected == null) {
            requireAny(unless);
            ReportView view = reports.begin(template, unit, period, request);
            return Created.at(location(view), view);
        }
        return RestResponse.ok(reports.edit(template, unit, period, expected, request));
    }

    @POST
    @Operation(summary = "Fills a zero declaration with explicit zeros, ready to be signed")
    @Path(ONE + "/zero")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.VILLAGE_OFFICER,
        Roles.DEPARTMENT_OFFICER,
        Roles.WORKGROUP_OFFICER,
        Roles.SITE_MANAGER
    })
    @Idempotent
    public ReportView fillWithZeros(
            @PathParam("template") String template,
            @PathParam("unit") String unit,
            @PathParam("period") Period period,
            @HeaderParam(HttpHeaders.IF_MATCH) ETag expected) {
        return reports.fillWithZeros(template, unit, period, expected);
    }

    @POST
    @Operation(summary = "Begins a new version of an accepted report")
    @Path(ONE + "/corrections")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.VILLAGE_OFFICER,
        Roles.DEPARTMENT_OFFICER,
        Roles.WORKGROUP_OFFICER,
        Roles.SITE_MANAGER
    })
    @Idempotent
    public RestResponse<ReportView> correct(
            @PathParam("template") String template,
            @PathParam("unit") String unit,
            @PathParam("period") Period period,
            @HeaderParam(HttpHeaders.IF_MATCH) ETag expected,
            CorrectReport request) {
        ReportView view = reports.correct(template, unit, period, expected, request);
        return Created.at(location(view), view);
    }

    private static void requireAny(ETag unless) {
        if (!unless.isAny()) {
            throw CommonError.PRECONDITION_FAILED.problem();
        }
    }

    private static String location(ReportView view) {
        return "/report/v1/reports/" + view.templateCode() + "/" + view.unitCode() + "/"
                + view.period().value();
    }
}
