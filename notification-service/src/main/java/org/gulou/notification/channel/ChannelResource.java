package org.gulou.notification.channel;

import static org.gulou.chassis.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** The ways a notification can take. */
@Path("/notification/v1/channels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "channels")
@RolesAllowed(SYSTEM_ADMIN)
public class ChannelResource {

    private final ChannelService channels;

    ChannelResource(ChannelService channels) {
        this.channels = channels;
    }

    @GET
    @Operation(summary = "All channels")
    public Page<ChannelView> list(@BeanParam PageRequest page) {
        return channels.list(page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One channel")
    public ChannelView get(@PathParam("id") UUID id) {
        return channels.find(id);
    }
}
