package org.gulou.grid.tip;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.door.PublicDoor;
import org.jboss.resteasy.reactive.RestResponse;

/** Tips over HTTP: anybody gives them, those whose matter it is follow them up. */
@Path("/grid/v1/tips")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tips")
class TipResource {

    private final TipService tips;
    private final TipCare care;
    private final TipQueries queries;

    TipResource(TipService tips, TipCare care, TipQueries queries) {
        this.tips = tips;
        this.care = care;
        this.queries = queries;
    }

    @POST
    @PermitAll
    @PublicDoor
    @Idempotent
    @Operation(
            summary = "Gives a tip, without a login",
            description = "Answered with a receipt alone. Who gives it is known only if they leave a contact.")
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TipReceipt.class)))
    @APIResponse(responseCode = "429", ref = "TOO_MANY_REQUESTS")
    public RestResponse<TipReceipt> receive(GiveTip request) {
        return RestResponse.status(RestResponse.Status.CREATED, tips.receive(request));
    }

    @GET
    @RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER, TOWNSHIP_OFFICER, TOWNSHIP_LEADER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(
            summary = "Lists tips without what they say; sort by id or dueAt",
            description = "A tip that nobody has assigned yet is in the county's list alone.")
    public Page<TipView> list(
            @QueryParam("area") AreaCode area,
            @QueryParam("state") TipState state,
            @QueryParam("category") TipCategory category,
            @Parameter(description = "Only those that took or take longer than they may, or only the others.")
                    @QueryParam("overdue")
                    Boolean overdue,
            @BeanParam PageRequest page) {
        return queries.list(new TipFilter(area, state, category, overdue), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER, TOWNSHIP_OFFICER, TOWNSHIP_LEADER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(summary = "Reads a tip, without what it says")
    public TipView read(@PathParam("id") UUID id) {
        return care.require(id);
    }

    @POST
    @Path("{id}/assign")
    @RolesAllowed(COUNTY_OFFICER)
    @Idempotent
    @Operation(summary = "Hands a tip to those who look after a place, who see it from then on")
    public TipView assign(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected, AssignTip request) {
        return care.assign(id, expected, request);
    }

    @POST
    @Path("{id}/settle")
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER})
    @Idempotent
    @Operation(summary = "Notes what came of a tip")
    public TipView settle(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected, SettleTip request) {
        return care.settle(id, expected, request);
    }

    @POST
    @Path("{id}/reveal")
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(
            summary = "Shows what a tip says, for a purpose; audited",
            description = "The contact is shown to the county's officers alone.")
    public RevealedTip reveal(@PathParam("id") UUID id, RevealTip request) {
        return care.reveal(id, request);
    }
}
