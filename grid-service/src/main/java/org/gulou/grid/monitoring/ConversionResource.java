package org.gulou.grid.monitoring;

import static org.gulou.chassis.security.Roles.COUNTY_LEADER;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;

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
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Signed conversions over HTTP. */
@Path(ConversionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "monitorings")
class ConversionResource {

    static final String PATH = "/grid/v1/monitoring-conversions";

    private final ConversionService conversions;

    ConversionResource(ConversionService conversions) {
        this.conversions = conversions;
    }

    @GET
    @RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER})
    @Operation(summary = "Lists signed conversions, the latest first; sort by id")
    public Page<ConversionView> list(@QueryParam("area") AreaCode area, @BeanParam PageRequest page) {
        return conversions.list(area, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({COUNTY_OFFICER, COUNTY_LEADER})
    @Operation(summary = "Reads a signed conversion")
    public ConversionView read(@PathParam("id") UUID id) {
        return conversions.require(id);
    }

    @POST
    @RolesAllowed(COUNTY_OFFICER)
    @Idempotent
    @Operation(
            summary = "Converts all episodes under way in an area to another edition, signed for",
            description =
                    "The signature is for a number of episodes: 409 CONVERSION_OUTDATED tells the number there is now.")
    public RestResponse<ConversionView> sign(SignConversion request) {
        ConversionView conversion = conversions.sign(request);
        return Created.at(PATH + "/" + conversion.id(), conversion);
    }
}
