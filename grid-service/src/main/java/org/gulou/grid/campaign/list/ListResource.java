package org.gulou.grid.campaign.list;

import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.chassis.web.Tabular;
import org.gulou.grid.campaign.CampaignResource;
import org.jboss.resteasy.reactive.Cache;

/** Lists sent from outside, answered over HTTP; they come in as imports of kind TARGETS. */
@Path(CampaignResource.PATH)
@Tag(name = "campaigns")
class ListResource {

    private final ListAnswer answer;

    ListResource(ListAnswer answer) {
        this.answer = answer;
    }

    @GET
    @Path("{id}/lists/{importId}")
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX})
    @RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER})
    @Cache(noStore = true)
    @Operation(summary = "Answers a list to its sender, by name; audited")
    public Page<ListedView> read(
            @PathParam("id") UUID id, @PathParam("importId") UUID importId, @BeanParam PageRequest page) {
        return answer.read(id, importId, page);
    }
}
