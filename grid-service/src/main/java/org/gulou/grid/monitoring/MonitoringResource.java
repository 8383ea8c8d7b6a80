package org.gulou.grid.monitoring;

import static org.gulou.chassis.security.Roles.COUNTY_LEADER;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.GRID_WORKER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_LEADER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_OFFICER;
import static org.gulou.chassis.security.Roles.VILLAGE_OFFICER;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Monitoring over HTTP. */
@Path(MonitoringResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "monitorings")
class MonitoringResource {

    static final String PATH = "/grid/v1/monitorings";

    private final MonitoringStart starts;
    private final MonitoringService monitorings;
    private final CheckService checks;
    private final MonitoringSight sight;

    MonitoringResource(
            MonitoringStart starts, MonitoringService monitorings, CheckService checks, MonitoringSight sight) {
        this.starts = starts;
        this.monitorings = monitorings;
        this.checks = checks;
        this.sight = sight;
    }

    @GET
    @RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER, TOWNSHIP_OFFICER, TOWNSHIP_LEADER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(summary = "Lists episodes, without their checks; sort by dueToEndOn, checkDueAt or id")
    public Page<MonitoringView> list(
            @QueryParam("area") AreaCode area,
            @QueryParam("resident") UUID resident,
            @QueryParam("protocol") UUID protocol,
            @QueryParam("state") MonitoringState state,
            @Parameter(description = "Only those of whom a check was missed, or only those of whom none was.")
                    @QueryParam("missed")
                    Boolean missed,
            @BeanParam PageRequest page) {
        return sight.list(new MonitoringFilter(area, resident, protocol, state, missed), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER, TOWNSHIP_OFFICER, TOWNSHIP_LEADER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(summary = "Reads an episode with what its checks found; audited")
    public MonitoringView read(@PathParam("id") UUID id) {
        return sight.read(id);
    }

    @POST
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER})
    @Idempotent
    @Operation(summary = "Begins to monitor a resident under an edition")
    public RestResponse<MonitoringView> start(StartMonitoring request) {
        MonitoringView monitoring = starts.start(request);
        return Created.at(PATH + "/" + monitoring.id(), monitoring);
    }

    @POST
    @Path("{id}/checks")
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER})
    @Idempotent
    @Operation(summary = "Records a check, for the window open now or late for the last of the day")
    public RestResponse<MonitoringView> check(@PathParam("id") UUID id, RecordCheck request) {
        return Created.at(PATH + "/" + id, checks.record(id, request));
    }

    @POST
    @Path("{id}/extend")
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER})
    @Idempotent
    @Operation(summary = "Adds days to the step under way, with the reason")
    public MonitoringView extend(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected, ExtendMonitoring request) {
        return monitorings.extend(id, expected, request);
    }

    @POST
    @Path("{id}/convert")
    @RolesAllowed(COUNTY_OFFICER)
    @Idempotent
    @Operation(summary = "Goes on under another edition for the same kind of person, counted from the same first day")
    public MonitoringView convert(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected, ConvertMonitoring request) {
        return monitorings.convert(id, expected, request);
    }

    @POST
    @Path("{id}/release")
    @RolesAllowed(COUNTY_OFFICER)
    @Idempotent
    @Operation(summary = "Lets somebody go before their time, with the reason")
    public MonitoringView release(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected, ReleaseMonitoring request) {
        return monitorings.release(id, expected, request);
    }
}
