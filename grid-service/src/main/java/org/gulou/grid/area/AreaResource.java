package org.gulou.grid.area;

import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.SYSTEM_ADMIN;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The register of places over HTTP. */
@Path(AreaResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "areas")
class AreaResource {

    static final String PATH = "/grid/v1/areas";
    private static final String AS_OF = "The day to read, or a time on it; today if left out.";

    private final AreaService areas;
    private final AsOf asOf;

    AreaResource(AreaService areas, AsOf asOf) {
        this.areas = areas;
        this.asOf = asOf;
    }

    @GET
    @Authenticated
    @Operation(summary = "Lists places as they are today, or were on a day; sort by code or name")
    public Page<AreaView> list(
            @QueryParam("parent") AreaCode parent,
            @QueryParam("area") AreaCode area,
            @QueryParam("level") AreaLevel level,
            @Parameter(description = "A part of the name, or the beginning of the code.") @QueryParam("q") String q,
            @Parameter(description = AS_OF) @QueryParam("asOf") String day,
            @BeanParam PageRequest page) {
        return areas.list(new AreaFilter(parent, area, level, q, asOf.day(day)), page);
    }

    @GET
    @Path("{code}")
    @Authenticated
    @Operation(summary = "Reads a place, retired ones too; with asOf as it was on that day")
    public AreaView read(
            @PathParam("code") AreaCode code, @Parameter(description = AS_OF) @QueryParam("asOf") String day) {
        return AsOf.isGiven(day) ? areas.require(code, asOf.day(day)) : areas.require(code);
    }

    @GET
    @Path("{code}/children")
    @Authenticated
    @Operation(summary = "Lists the places directly below")
    public Page<AreaView> children(
            @PathParam("code") AreaCode code,
            @Parameter(description = AS_OF) @QueryParam("asOf") String day,
            @BeanParam PageRequest page) {
        return areas.children(code, asOf.day(day), page);
    }

    @GET
    @Path("{code}/ancestors")
    @Authenticated
    @Operation(summary = "Lists the places above, the nearest first; sort by code or name")
    public Page<AreaView> ancestors(
            @PathParam("code") AreaCode code,
            @Parameter(description = AS_OF) @QueryParam("asOf") String day,
            @BeanParam PageRequest page) {
        return areas.ancestors(code, asOf.day(day), page);
    }

    @POST
    @RolesAllowed({SYSTEM_ADMIN, COUNTY_OFFICER})
    @Idempotent
    @Operation(summary = "Makes a grid in a village, or any place by its code")
    public RestResponse<AreaView> create(CreateArea request) {
        AreaView area = areas.create(request);
        return Created.at(PATH + "/" + area.code(), area);
    }
}
