package org.gulou.inspection.me;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.security.Me;
import org.gulou.chassis.security.MeView;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** The caller. */
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
@Path("/inspection/v1/me")
@Authenticated
public class MeResource {

    private final Me me;
    private final TaskQuery tasks;

    MeResource(Me me, TaskQuery tasks) {
        this.me = me;
        this.tasks = tasks;
    }

    @GET
    @Operation(summary = "Who I am, my roles and my areas")
    public MeView me() {
        return me.view();
    }

    @GET
    @Operation(summary = "What waits for me, the most urgent first")
    @Path("tasks")
    public Page<TaskView> tasks(@BeanParam PageRequest page) {
        return tasks.page(page);
    }
}
