package org.gulou.grid.campaign.record;

import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.GRID_WORKER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_OFFICER;
import static org.gulou.chassis.security.Roles.VILLAGE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
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
import org.gulou.grid.campaign.CampaignResource;

/** Records over HTTP. */
@Path(CampaignResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
class RecordResource {

    private final RecordService records;

    RecordResource(RecordService records) {
        this.records = records;
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
}
