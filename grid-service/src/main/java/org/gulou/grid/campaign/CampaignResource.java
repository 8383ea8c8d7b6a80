package org.gulou.grid.campaign;

import static org.gulou.chassis.security.Roles.CITY_OFFICER;
import static org.gulou.chassis.security.Roles.COUNTY_LEADER;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.DEPARTMENT_OFFICER;
import static org.gulou.chassis.security.Roles.DUTY_OFFICER;
import static org.gulou.chassis.security.Roles.GRID_WORKER;
import static org.gulou.chassis.security.Roles.INTEGRATION;
import static org.gulou.chassis.security.Roles.TOWNSHIP_LEADER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_OFFICER;
import static org.gulou.chassis.security.Roles.VILLAGE_OFFICER;
import static org.gulou.chassis.security.Roles.WORKGROUP_OFFICER;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.MergePatch;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Campaigns over HTTP: their definition, their life and their rounds. */
@Path(CampaignResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class CampaignResource {

    /** Where campaigns are. */
    public static final String PATH = "/grid/v1/campaigns";

    private final CampaignService campaigns;
    private final CampaignLists lists;

    CampaignResource(CampaignService campaigns, CampaignLists lists) {
        this.campaigns = campaigns;
        this.lists = lists;
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
        WORKGROUP_OFFICER,
        CITY_OFFICER,
        INTEGRATION
    })
    @Operation(summary = "Lists the campaigns that touch an area; sort by id, opensOn or dueAt")
    public Page<CampaignView> list(
            @QueryParam("area") AreaCode area,
            @QueryParam("state") CampaignState state,
            @QueryParam("kind") CampaignKind kind,
            @BeanParam PageRequest page) {
        return lists.list(area, state, kind, page);
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
        WORKGROUP_OFFICER,
        CITY_OFFICER,
        INTEGRATION
    })
    @Operation(summary = "Reads a campaign")
    public CampaignView read(@PathParam("id") UUID id) {
        return lists.require(id);
    }

    @GET
    @Path("{id}/rounds")
    @RolesAllowed({
        COUNTY_OFFICER,
        COUNTY_LEADER,
        DUTY_OFFICER,
        TOWNSHIP_OFFICER,
        TOWNSHIP_LEADER,
        VILLAGE_OFFICER,
        GRID_WORKER,
        DEPARTMENT_OFFICER,
        WORKGROUP_OFFICER,
        CITY_OFFICER,
        INTEGRATION
    })
    @Operation(summary = "Lists the rounds there have been, the first one first; sort by roundNo")
    public Page<RoundView> rounds(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return lists.rounds(id, page);
    }

    @POST
    @RolesAllowed(COUNTY_OFFICER)
    @Idempotent
    @Operation(summary = "Makes a campaign, as a draft")
    public RestResponse<CampaignView> create(CampaignData request) {
        CampaignView campaign = campaigns.create(request);
        return Created.at(PATH + "/" + campaign.id(), campaign);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(COUNTY_OFFICER)
    @Operation(
            summary =
                    "Changes a campaign; of an open one name, due time and frequency, which holds from the next round")
    public CampaignView change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ETag expected,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = CampaignData.class)))
                    MergePatch<CampaignData> patch) {
        return campaigns.change(id, expected, patch);
    }

    @POST
    @Path("{id}/open")
    @RolesAllowed(COUNTY_OFFICER)
    @Idempotent
    @Operation(summary = "Freezes the roster and begins the first round")
    public CampaignView open(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected) {
        return campaigns.open(id, expected);
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed(COUNTY_OFFICER)
    @Idempotent
    @Operation(summary = "Ends a campaign; nothing more is recorded")
    public CampaignView close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected) {
        return campaigns.close(id, expected);
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed(COUNTY_OFFICER)
    @Idempotent
    @Operation(summary = "Calls a campaign off")
    public CampaignView cancel(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected) {
        return campaigns.cancel(id, expected);
    }
}
