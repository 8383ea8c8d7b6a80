package org.gulou.notification.me;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.security.MeView;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.notification.inbox.Language;

/** The caller. */
@Path("/notification/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
@Authenticated
public class MeResource {

    private final MeService me;

    MeResource(MeService me) {
        this.me = me;
    }

    @GET
    @Operation(summary = "Who I am, my roles, my areas and duties")
    public MeView me() {
        return me.me();
    }

    @GET
    @Path("tasks")
    @Operation(summary = "What waits for me, the most urgent first")
    public Page<TaskView> tasks(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        return me.tasks(page, Language.of(headers));
    }
}
