package org.gulou.notification.roster;

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

/** What the next shift must know. */
@Path("/notification/v1/shift-notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rosters")
@RolesAllowed({COUNTY_OFFICER, DUTY_OFFICER})
public class ShiftNoteResource {

    private final ShiftNoteService notes;

    ShiftNoteResource(ShiftNoteService notes) {
        this.notes = notes;
    }

    @GET
    @Operation(summary = "The notes of my areas, the newest first")
    public Page<ShiftNoteView> list(@QueryParam("area") AreaCode area, @BeanParam PageRequest page) {
        return notes.list(area, page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One note")
    public ShiftNoteView get(@PathParam("id") UUID id) {
        return notes.find(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(summary = "Tell the next shift")
    public RestResponse<ShiftNoteView> write(WriteShiftNote request) {
        ShiftNoteView note = notes.write(request);
        return Created.at("/notification/v1/shift-notes/" + note.id(), note);
    }
}
