package org.gulou.chassis.http;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Me;
import org.gulou.chassis.security.MeView;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.MergePatch;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.chassis.web.Tabular;
import org.jboss.resteasy.reactive.RestResponse;

/** A resource as services have them, with whatever can go wrong in one. */
@Path("/chassis/v1/things")
class ThingResource {

    private final ThingService things;
    private final Me me;
    private final AreaScope scope;

    ThingResource(ThingService things, Me me, AreaScope scope) {
        this.things = things;
        this.me = me;
        this.scope = scope;
    }

    @GET
    @Path("me")
    @Authenticated
    public MeView me() {
        return me.view();
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX})
    @Authenticated
    public Page<ThingView> list(
            @BeanParam PageRequest page,
            @QueryParam("area") AreaCode area,
            @QueryParam("level") AreaLevel level,
            @QueryParam("on") LocalDate on,
            @QueryParam("ids") List<UUID> ids) {
        return things.list(page).map(ThingView::from);
    }

    @GET
    @Path("plain")
    @Authenticated
    public Page<ThingView> plainList(@BeanParam PageRequest page) {
        return things.list(page).map(ThingView::from);
    }

    @GET
    @Path("{id}")
    @Authenticated
    public ThingView get(@PathParam("id") UUID id) {
        return ThingView.from(things.get(id));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.COUNTY_OFFICER)
    public RestResponse<ThingView> make(MakeThing request, @QueryParam("fail") String fail) {
        ThingView view = ThingView.from(things.make(request, fail));
        return Created.at("/chassis/v1/things/" + view.id(), view);
    }

    @POST
    @Path("{id}/rename")
    @Idempotent
    @RolesAllowed(Roles.COUNTY_OFFICER)
    public ThingView rename(@PathParam("id") UUID id, @HeaderParam("If-Match") ETag expected, RenameThing request) {
        return ThingView.from(things.rename(id, expected, request));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.COUNTY_OFFICER)
    public ThingView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") ETag expected, MergePatch<MakeThing> patch) {
        return ThingView.from(things.change(id, expected, patch));
    }

    @PUT
    @Path("{id}/race")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    public void loseTheRace(@PathParam("id") UUID id) {
        things.loseTheRace(id);
    }

    @POST
    @Path("imports")
    @Idempotent
    @Consumes({Tabular.CSV, MediaType.APPLICATION_OCTET_STREAM})
    @PermitAll
    public Size swallow(java.io.InputStream body) throws java.io.IOException {
        return new Size(body.transferTo(java.io.OutputStream.nullOutputStream()));
    }

    @POST
    @Path("visits")
    @Idempotent
    @RolesAllowed(Roles.COUNTY_OFFICER)
    public Receipt visit(Visit visit) {
        scope.narrow(visit.areaCode());
        return new Receipt(UUID.randomUUID());
    }

    @POST
    @Path("letters")
    @Idempotent
    @PermitAll
    public Receipt drop(Letter letter) {
        return new Receipt(UUID.randomUUID());
    }

    /** To a place of the caller's. */
    record Visit(AreaCode areaCode) {}

    /** What anybody may write. */
    record Letter(String text) {}

    /** That it came. */
    record Receipt(UUID id) {}

    /** How much has been swallowed. */
    record Size(long bytes) {}
}
