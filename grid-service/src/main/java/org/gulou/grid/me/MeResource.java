package org.gulou.grid.me;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Me;
import org.gulou.chassis.security.MeView;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.vacancy.VacancyService;

/** The caller over HTTP. */
@Path("/grid/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
class MeResource {

    private final Me me;
    private final Caller caller;
    private final VacancyService vacancies;

    MeResource(Me me, Caller caller, VacancyService vacancies) {
        this.me = me;
        this.caller = caller;
        this.vacancies = vacancies;
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
    @Operation(
            summary = "Lists what waits for me",
            description = "Those who give duties fill the vacancies of their areas; for others nothing waits here.")
    public Page<TaskView> tasks(@BeanParam PageRequest page) {
        return caller.has(Roles.COUNTY_OFFICER)
                ? vacancies.list(null, null, page).map(TaskView::from)
                : Page.of(List.of());
    }
}
