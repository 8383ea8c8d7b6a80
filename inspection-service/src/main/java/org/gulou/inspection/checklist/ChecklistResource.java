package org.gulou.inspection.checklist;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The editions of what is asked of sites. */
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "checklists")
@Path("/inspection/v1/checklists")
public class ChecklistResource {

    private static final String PATH = "/inspection/v1/checklists/";

    private final ChecklistService checklists;

    ChecklistResource(ChecklistService checklists) {
        this.checklists = checklists;
    }

    @GET
    @Operation(summary = "All editions, the highest first; sorted by version or id")
    @Authenticated
    public Page<ChecklistView> list(
            @QueryParam("category") String category,
            @QueryParam("module") String module,
            @QueryParam("state") ChecklistState state,
            @BeanParam PageRequest page) {
        return checklists.list(category, module, state, page);
    }

    @GET
    @Operation(summary = "One edition")
    @Path("{id}")
    @Authenticated
    public ChecklistView get(@PathParam("id") UUID id) {
        return checklists.get(id);
    }

    @POST
    @Operation(summary = "Drafts the next edition")
    @Idempotent
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.COUNTY_OFFICER})
    public RestResponse<ChecklistView> draft(DraftChecklist request) {
        ChecklistView draft = checklists.draft(request);
        return Created.at(PATH + draft.id(), draft);
    }

    @POST
    @Operation(summary = "Publishes a draft for good; inspections made from now on go by it")
    @Path("{id}/publish")
    @Idempotent
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.COUNTY_OFFICER})
    public ChecklistView publish(@PathParam("id") UUID id, @HeaderParam("If-Match") ETag expected) {
        return checklists.publish(id, expected);
    }
}
