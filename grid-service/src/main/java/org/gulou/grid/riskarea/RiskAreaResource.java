package org.gulou.grid.riskarea;

import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.time.Moment;
import org.jboss.resteasy.reactive.RestResponse;

/** The list of risk areas over HTTP. */
@Path(RiskAreaResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "risk areas")
class RiskAreaResource {

    static final String PATH = "/grid/v1/risk-areas";

    private final RiskAreaService areas;
    private final Moment moment;
    private final BusinessClock clock;

    RiskAreaResource(RiskAreaService areas, Moment moment, BusinessClock clock) {
        this.areas = areas;
        this.moment = moment;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Operation(summary = "Lists risk areas; sort by id or from")
    public Page<RiskAreaView> list(
            @Parameter(description = "Only what is listed on that day, or at that time; the whole list if left out.")
                    @QueryParam("asOf")
                    String asOf,
            @Parameter(description = "Only places that are or lie in this one; leaves out those told by name.")
                    @QueryParam("area")
                    AreaCode area,
            @QueryParam("level") RiskLevel level,
            @BeanParam PageRequest page) {
        return areas.list(new RiskAreaFilter(day(asOf), area, level), page);
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(summary = "Reads an entry of the list")
    public RiskAreaView read(@PathParam("id") UUID id) {
        return areas.require(id);
    }

    @POST
    @RolesAllowed(COUNTY_OFFICER)
    @Idempotent
    @Operation(summary = "Lists a place as a risk area from a day on")
    public RestResponse<RiskAreaView> add(ListRiskArea request) {
        RiskAreaView area = areas.add(request);
        return Created.at(PATH + "/" + area.id(), area);
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed(COUNTY_OFFICER)
    @Idempotent
    @Operation(summary = "Sets the day from which a place is no longer listed")
    public RiskAreaView end(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected, EndRiskArea request) {
        return areas.end(id, expected, request);
    }

    private LocalDate day(String asOf) {
        return asOf == null || asOf.isEmpty() ? null : clock.dayOf(moment.read("asOf", asOf));
    }
}
