package org.gulou.inspection.profile;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.problem.UnreadableParameter;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.ETag;

/** Which profiles are on where, from when. */
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "profiles")
@Path("/inspection/v1/profiles")
public class ProfileResource {

    private final ProfileService profiles;
    private final AreaScope scope;

    ProfileResource(ProfileService profiles, AreaScope scope) {
        this.profiles = profiles;
        this.scope = scope;
    }

    @GET
    @Operation(summary = "The profiles of a place; of the caller's own when none is named")
    @Authenticated
    public ProfilesView get(@QueryParam("area") AreaCode area) {
        return profiles.view(areaOrOwn(area));
    }

    @PUT
    @Operation(summary = "Replaces what is switched on at that place")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    public ProfilesView put(
            @QueryParam("area") AreaCode area, @HeaderParam("If-Match") ETag expected, PutProfiles request) {
        return profiles.put(areaOrOwn(area), expected, request);
    }

    private AreaCode areaOrOwn(AreaCode area) {
        if (area != null) {
            return area;
        }
        if (scope.areas().size() != 1) {
            throw UnreadableParameter.named("area", "needed, since you have not just one");
        }
        return scope.areas().get(0);
    }
}
