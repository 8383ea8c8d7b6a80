package org.gulou.notification.channel;

import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.DUTY_OFFICER;
import static org.gulou.chassis.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Whether notifications have arrived. */
@Path("/notification/v1/attempts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "channels")
@RolesAllowed({SYSTEM_ADMIN, COUNTY_OFFICER, DUTY_OFFICER})
public class AttemptResource {

    private final AttemptService attempts;

    AttemptResource(AttemptService attempts) {
        this.attempts = attempts;
    }

    @GET
    @Operation(summary = "Each delivery attempt, the newest first")
    public Page<AttemptView> list(
            @QueryParam("area") AreaCode area, @QueryParam("state") AttemptState state, @BeanParam PageRequest page) {
        return attempts.list(area, state, page);
    }
}
