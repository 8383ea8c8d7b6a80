package org.gulou.notification.roster;

import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.DUTY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.ETag;

/** Who is on duty (值班表), the end of every chain. */
@Path("/notification/v1/rosters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rosters")
@RolesAllowed({COUNTY_OFFICER, DUTY_OFFICER})
public class RosterResource {

    private final RosterService rosters;

    RosterResource(RosterService rosters) {
        this.rosters = rosters;
    }

    @GET
    @Operation(
            summary =
                    "The roster of an area within some time: days or times with offset; a week from today when left out")
    public RosterView get(
            @QueryParam("area") AreaCode area, @QueryParam("from") String from, @QueryParam("to") String to) {
        return rosters.read(area, from, to);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write the roster of an area anew for that time; the ETag of a roster never written is \"0\"")
    public RosterView put(
            @QueryParam("area") AreaCode area,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @HeaderParam(HttpHeaders.IF_MATCH) ETag expected,
            WriteRoster request) {
        return rosters.write(area, from, to, expected, request);
    }
}
