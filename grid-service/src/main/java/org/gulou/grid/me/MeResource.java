package org.gulou.grid.me;

import static org.gulou.chassis.security.Roles.GRID_WORKER;
import static org.gulou.chassis.security.Roles.VILLAGE_OFFICER;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.Me;
import org.gulou.chassis.security.MeView;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.resident.Purpose;
import org.gulou.grid.task.TaskService;
import org.gulou.grid.task.TaskView;
import org.gulou.grid.task.Worklist;
import org.jboss.resteasy.reactive.Cache;

/** The caller over HTTP. */
@Path("/grid/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
class MeResource {

    private final Me me;
    private final TaskService tasks;
    private final Worklist worklist;

    MeResource(Me me, TaskService tasks, Worklist worklist) {
        this.me = me;
        this.tasks = tasks;
        this.worklist = worklist;
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

    @GET
    @Path("worklist")
    @RolesAllowed({GRID_WORKER, VILLAGE_OFFICER})
    @Cache(noStore = true)
    @Operation(
            summary =
                    "Lists the open tasks about people with names and phones in clear, the most urgent first; audited",
            description =
                    "The caller's own villages and grids only. Each list leaves one entry in the trail, with the purpose.")
    public Page<TaskView> worklist(
            @QueryParam("area") AreaCode area,
            @Parameter(required = true) @QueryParam("purpose") Purpose purpose,
            @BeanParam PageRequest page) {
        return worklist.read(area, purpose, page);
    }
}
