package org.gulou.grid.campaign.target;

import static org.gulou.chassis.security.Roles.COUNTY_LEADER;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.GRID_WORKER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_LEADER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_OFFICER;
import static org.gulou.chassis.security.Roles.VILLAGE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.BatchResult;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.chassis.web.Tabular;
import org.gulou.grid.campaign.CampaignResource;

/** Who is due, over HTTP, masked but for the audited reveal. */
@Path(CampaignResource.PATH)
@Tag(name = "campaigns")
class TargetResource {

    private final TargetQueries targets;
    private final AdditionQueries offered;
    private final Additions additions;
    private final TargetSight sight;

    TargetResource(TargetQueries targets, AdditionQueries offered, Additions additions, TargetSight sight) {
        this.targets = targets;
        this.offered = offered;
        this.additions = additions;
        this.sight = sight;
    }

    @GET
    @Path("{id}/targets")
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX})
    @RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER, TOWNSHIP_OFFICER, TOWNSHIP_LEADER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(summary = "Lists who is due in a round, names masked; sort by areaCode or id")
    public Page<TargetView> targets(
            @PathParam("id") UUID id,
            @QueryParam("area") AreaCode area,
            @QueryParam("site") UUID site,
            @QueryParam("outcome") OutcomeFilter outcome,
            @QueryParam("round") Integer round,
            @QueryParam("dose") Integer dose,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("dueToday") @DefaultValue("false") boolean dueToday,
            @BeanParam PageRequest page) {
        return targets.list(id, new TargetFilter(area, site, outcome, round, dose, overdue, dueToday), page);
    }

    @POST
    @Path("{id}/targets/{targetId}/reveal")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(summary = "Shows who is due in clear, registered or named by a list, for a purpose; audited")
    public RevealedTarget reveal(@PathParam("id") UUID id, @PathParam("targetId") UUID targetId, RevealTarget request) {
        return sight.reveal(id, targetId, request);
    }

    @GET
    @Path("{id}/additions")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER, TOWNSHIP_OFFICER, TOWNSHIP_LEADER, VILLAGE_OFFICER, GRID_WORKER})
    @Operation(
            summary = "Offers those who meet the rule now and are not in the roster; sort by areaCode or id",
            description =
                    "updatedSince asks when their entry in the register last changed, the day began from which they are of age "
                            + "or in a group of the rule, or a site they work at came to be of one of its categories.")
    public Page<AdditionView> additions(
            @PathParam("id") UUID id, @QueryParam("area") AreaCode area, @BeanParam PageRequest page) {
        return offered.list(id, area, page);
    }

    @POST
    @Path("{id}/additions")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER})
    @Idempotent
    @Operation(summary = "Takes on those offered, by name")
    public BatchResult takeOn(@PathParam("id") UUID id, TakeOn request) {
        return additions.takeOn(id, request);
    }
}
