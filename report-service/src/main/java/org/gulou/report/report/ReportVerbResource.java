package org.gulou.report.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.report.period.Period;

/** The verbs of a report over HTTP; each acts on the newest version. */
@Path("/report/v1/reports/{template}/{unit}/{period}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ReportVerbResource {

    private final ReportVerbs reports;

    ReportVerbResource(ReportVerbs reports) {
        this.reports = reports;
    }

    @POST
    @Operation(summary = "Signs, by duty as well as by role")
    @Path("sign")
    @RolesAllowed({
        Roles.COUNTY_LEADER,
        Roles.TOWNSHIP_LEADER,
        Roles.VILLAGE_OFFICER,
        Roles.DEPARTMENT_OFFICER,
        Roles.WORKGROUP_OFFICER,
        Roles.SITE_MANAGER
    })
    @Idempotent
    public ReportView sign(
            @PathParam("template") String template,
            @PathParam("unit") String unit,
            @PathParam("period") Period period,
            @HeaderParam(HttpHeaders.IF_MATCH) ETag expected) {
        return reports.sign(template, unit, period, expected);
    }

    @POST
    @Operation(summary = "Takes the signature off")
    @Path("unsign")
    @RolesAllowed({
        Roles.COUNTY_LEADER,
        Roles.TOWNSHIP_LEADER,
        Roles.VILLAGE_OFFICER,
        Roles.DEPARTMENT_OFFICER,
        Roles.WORKGROUP_OFFICER,
        Roles.SITE_MANAGER
    })
    @Idempotent
    public ReportView unsign(
            @PathParam("template") String template,
            @PathParam("unit") String unit,
            @PathParam("period") Period period,
            @HeaderParam(HttpHeaders.IF_MATCH) ETag expected) {
        return reports.unsign(template, unit, period, expected);
    }

    @POST
    @Operation(summary = "Hands the signed figures in")
    @Path("submit")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.VILLAGE_OFFICER,
        Roles.DEPARTMENT_OFFICER,
        Roles.WORKGROUP_OFFICER,
        Roles.SITE_MANAGER
    })
    @Idempotent
    public ReportView submit(
            @PathParam("template") String template,
            @PathParam("unit") String unit,
            @PathParam("period") Period period,
            @HeaderParam(HttpHeaders.IF_MATCH) ETag expected) {
        return reports.submit(template, unit, period, expected);
    }

    @POST
    @Operation(
            summary = "Refuses figures with a reason: the signer those not handed in, the level above "
                    + "those handed in")
    @Path("return")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.COUNTY_LEADER,
        Roles.TOWNSHIP_LEADER,
        Roles.VILLAGE_OFFICER,
        Roles.DEPARTMENT_OFFICER,
        Roles.WORKGROUP_OFFICER,
        Roles.SITE_MANAGER
    })
    @Idempotent
    public ReportView giveBack(
            @PathParam("template") String template,
            @PathParam("unit") String unit,
            @PathParam("period") Period period,
            @HeaderParam(HttpHeaders.IF_MATCH) ETag expected,
            ReturnReport request) {
        return reports.giveBack(template, unit, period, expected, request);
    }

    @POST
    @Operation(summary = "Takes the figures over")
    @Path("accept")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER})
    @Idempotent
    public ReportView accept(
            @PathParam("template") String template,
            @PathParam("unit") String unit,
            @PathParam("period") Period period,
            @HeaderParam(HttpHeaders.IF_MATCH) ETag expected) {
        return reports.accept(template, unit, period, expected);
    }
}
