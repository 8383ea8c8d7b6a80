package org.gulou.notification.inbox;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** The caller's own notifications; those of others are 404. */
@Path("/notification/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notifications")
@Authenticated
public class NotificationResource {

    private final NotificationService notifications;

    NotificationResource(NotificationService notifications) {
        this.notifications = notifications;
    }

    @GET
    @Operation(
            summary =
                    "My notifications, the newest first; with unassigned=true what found nobody in my areas, for those in charge")
    public Page<NotificationView> list(
            @QueryParam("unread") Boolean unread,
            @QueryParam("unassigned") Boolean unassigned,
            @QueryParam("area") AreaCode area,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        Language language = Language.of(headers);
        return Boolean.TRUE.equals(unassigned)
                ? notifications.unassigned(area, page, language)
                : notifications.mine(unread, page, language);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of my notifications")
    public NotificationView get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return notifications.find(id, Language.of(headers));
    }

    @POST
    @Path("{id}/read")
    @Operation(summary = "I have seen it")
    public NotificationView read(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return notifications.read(id, Language.of(headers));
    }

    @POST
    @Path("{id}/acknowledge")
    @Operation(summary = "I know, and see to it; this answers the call")
    public NotificationView acknowledge(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return notifications.acknowledge(id, Language.of(headers));
    }
}
