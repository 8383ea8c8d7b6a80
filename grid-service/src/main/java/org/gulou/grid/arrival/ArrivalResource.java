package org.gulou.grid.arrival;

import static org.gulou.chassis.security.Roles.COUNTY_LEADER;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.GRID_WORKER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_LEADER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_OFFICER;
import static org.gulou.chassis.security.Roles.VILLAGE_OFFICER;

import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.door.PublicDoor;
import org.gulou.grid.riskarea.RiskLevel;
import org.jboss.resteasy.reactive.RestResponse;

/** Arrivals over HTTP, masked but for the audited reveal. */
@Path(ArrivalResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "arrivals")
class ArrivalResource {

    static final String PATH = "/grid/v1/arrivals";

    private final ArrivalService arrivals;
    private final ArrivalCare care;
    private final ArrivalSight sight;
    private final ArrivalQueries queries;

    ArrivalResource(ArrivalService arrivals, ArrivalCare care, ArrivalSight sight, ArrivalQueries queries) {
        this.arrivals = arrivals;
        this.care = care;
        this.sight = sight;
        this.queries = queries;
    }

    @POST
    @PermitAll
    @PublicDoor
    @Idempotent
    @Operation(
            summary = "Declares an arrival",
            description =
                    "SELF needs no login and is answered with a receipt, the same whoever it is; the other sources"
                            + " are for those who look after people, and are answered with the arrival, masked.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "The absolute path of the arrival; not with SELF.",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ArrivalAnswer.class)))
    @APIResponse(responseCode = "401", ref = "UNAUTHENTICATED")
    @APIResponse(responseCode = "403", ref = "FORBIDDEN")
    @APIResponse(responseCode = "429", ref = "TOO_MANY_REQUESTS")
    public RestResponse<ArrivalAnswer> declare(DeclareArrival request) {
        ArrivalReceipt receipt = arrivals.declare(request);
        return request.comesFromThemselves()
                ? RestResponse.status(RestResponse.Status.CREATED, receipt)
                : Created.at(PATH + "/" + receipt.id(), sight.require(receipt.id()));
    }

    @GET
    @RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER, TOWNSHIP_OFFICER, TOWNSHIP_LEADER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(summary = "Lists arrivals; sort by id, dueAt or arrivedOn")
    public Page<ArrivalView> list(
            @QueryParam("area") AreaCode area,
            @QueryParam("state") ArrivalState state,
            @QueryParam("source") ArrivalSource source,
            @QueryParam("risk") RiskLevel risk,
            @Parameter(description = "Only those that took or take longer than they may, or only the others.")
                    @QueryParam("overdue")
                    Boolean overdue,
            @BeanParam PageRequest page) {
        return queries.list(new ArrivalFilter(area, state, source, risk, overdue), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER, TOWNSHIP_OFFICER, TOWNSHIP_LEADER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(summary = "Reads an arrival, masked")
    public ArrivalView read(@PathParam("id") UUID id) {
        return sight.require(id);
    }

    @POST
    @Path("{id}/assign")
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER})
    @Idempotent
    @Operation(summary = "Sends an arrival to the grid that is to look after it")
    public ArrivalView assign(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected, AssignArrival request) {
        return care.assign(id, expected, request);
    }

    @POST
    @Path("{id}/settle")
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER})
    @Idempotent
    @Operation(
            summary = "Ends the following up of an arrival",
            description = "SETTLED once a grid looks after the person; CANCELLED and UNREACHABLE at any time.")
    public ArrivalView settle(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected, SettleArrival request) {
        return care.settle(id, expected, request);
    }

    @POST
    @Path("{id}/reveal")
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(summary = "Shows an arrival in clear, for a purpose; audited")
    public RevealedArrival reveal(@PathParam("id") UUID id, RevealArrival request) {
        return sight.reveal(id, request);
    }
}
