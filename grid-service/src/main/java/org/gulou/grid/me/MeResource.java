package org.gulou.grid.me;

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
import org.gulou.grid.task.TaskService;
import org.gulou.grid.task.TaskView;

/** The caller over HTTP. */
@Path("/grid/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
class MeResource {

    private final Me me;
    private final TaskService tasks;

    MeResource(Me me, TaskService tasks) {
        this.me = me;
        this.tasks = tasks;
    }

    @GET
    @Authenticated
    @Operation(summary = "Says who I am, my roles, areas and duties")
    public MeView read() {
        return me.view();
    }

    @GET
    @Path("tasks")
    @Authenticated
    @Operation(summary = "Lists what waits for me, the most urgent first; sort by dueAt")
    public Page<TaskView> tasks(@BeanParam PageRequest page) {
        return tasks.mine(page);
    }
}
