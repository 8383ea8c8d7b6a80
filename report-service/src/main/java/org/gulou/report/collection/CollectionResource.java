package org.gulou.report.collection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Ad-hoc collections over HTTP. */
@Path("/report/v1/collections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "collections")
public class CollectionResource {

    private final CollectionService collections;

    CollectionResource(CollectionService collections) {
        this.collections = collections;
    }

    @GET
    @Operation(summary = "Tables asked for; sorted by `createdAt` (the newest first) or `dueAt`")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.COUNTY_LEADER, Roles.DUTY_OFFICER, Roles.CITY_OFFICER})
    public Page<CollectionView> list(@QueryParam("area") AreaCode area, @BeanParam PageRequest page) {
        return collections.page(area, page);
    }

    @GET
    @Operation(summary = "One collection")
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.COUNTY_LEADER, Roles.DUTY_OFFICER, Roles.CITY_OFFICER})
    public CollectionView get(@PathParam("id") UUID id) {
        return collections.get(id);
    }

    @POST
    @Operation(summary = "A new table in five minutes")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @Idempotent
    public RestResponse<CollectionView> open(OpenCollection request) {
        CollectionView view = collections.open(request);
        return Created.at("/report/v1/collections/" + view.id(), view);
    }
}
