package org.gulou.report.me;

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

/** The caller, over HTTP. */
@Path("/report/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class MeResource {

    private final Me me;
    private final TaskService tasks;

    MeResource(Me me, TaskService tasks) {
        this.me = me;
        this.tasks = tasks;
    }

    @GET
    @Operation(summary = "Who I am, my roles, my areas")
    @Authenticated
    public MeView me() {
        return me.view();
    }

    @GET
    @Operation(summary = "What waits for me; sorted by `dueAt` (the most urgent first) or `path`")
    @Path("tasks")
    @Authenticated
    public Page<TaskView> tasks(@BeanParam PageRequest page) {
        return tasks.mine(page);
    }
}
