package org.gulou.grid.campaign.record;

import static org.gulou.chassis.security.Roles.COUNTY_LEADER;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.GRID_WORKER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_LEADER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_OFFICER;
import static org.gulou.chassis.security.Roles.VILLAGE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.gulou.chassis.web.BatchResult;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.campaign.CampaignResource;
import org.jboss.resteasy.reactive.Cache;

/** Records over HTTP. */
@Path(CampaignResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
class RecordResource {

    private final RecordService records;
    private final RecordSight sight;

    RecordResource(RecordService records, RecordSight sight) {
        this.records = records;
        this.sight = sight;
    }

    @POST
    @Path("{id}/records")
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER})
    @Idempotent
    @Operation(
            summary =
                    "Takes a batch of records; the later time wins, WITHDRAWN takes back, each item has its own result",
            description =
                    "round is that of every item without a roundNo of its own; the running one if left out. WITHDRAWN without a dose takes"
                            + " back the last dose with an outcome.")
    public BatchResult record(@PathParam("id") UUID id, @QueryParam("round") Integer round, RecordBatch request) {
        return records.record(id, round, request);
    }

    @GET
    @Path("{id}/targets/{targetId}/records")
    @RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER, TOWNSHIP_OFFICER, TOWNSHIP_LEADER, VILLAGE_OFFICER, GRID_WORKER})
    @Cache(noStore = true)
    @Operation(
            summary = "Lists all records of somebody due, the one in force marked, with results and reasons; audited",
            description =
                    "Of that round and dose, whoever made them and wherever; the latest first. Leaders see no reasons."
                            + " Sort by at, receivedAt or id; updatedSince asks when they were received.")
    public Page<RecordView> history(
            @PathParam("id") UUID id, @PathParam("targetId") UUID targetId, @BeanParam PageRequest page) {
        return sight.read(id, targetId, page);
    }
}
