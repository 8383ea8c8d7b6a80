package org.gulou.notification.notice;

import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.DUTY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Notices by hand. */
@Path("/notification/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
@RolesAllowed({COUNTY_OFFICER, DUTY_OFFICER})
public class NoticeResource {

    private final NoticeService notices;

    NoticeResource(NoticeService notices) {
        this.notices = notices;
    }

    @GET
    @Operation(summary = "The notices of my areas, the newest first, without their recipients")
    public Page<NoticeView> list(@QueryParam("area") AreaCode area, @BeanParam PageRequest page) {
        return notices.list(area, page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One notice, whom it reached, and who has answered")
    public NoticeView get(@PathParam("id") UUID id) {
        return notices.find(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(summary = "Tell the holders of duties, organisations or users, with or without their answer")
    public RestResponse<NoticeView> send(SendNotice request) {
        NoticeView notice = notices.send(request);
        return Created.at("/notification/v1/notices/" + notice.id(), notice);
    }
}
