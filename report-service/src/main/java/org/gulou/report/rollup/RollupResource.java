package org.gulou.report.rollup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.PageRequest;
import org.gulou.report.period.Period;
import org.gulou.report.period.TimeParameter;

/** Roll-ups over HTTP. */
@Path("/report/v1/rollups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rollups")
public class RollupResource {

    private final RollupService rollups;

    RollupResource(RollupService rollups) {
        this.rollups = rollups;
    }

    @GET
    @Operation(summary = "What the direct children of the area add up to, as of a moment (now, if left " + "out)")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.COUNTY_LEADER,
        Roles.DUTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.TOWNSHIP_LEADER,
        Roles.CITY_OFFICER,
        Roles.INTEGRATION
    })
    public RollupView get(
            @QueryParam("template") String template,
            @QueryParam("period") Period period,
            @QueryParam("area") AreaCode area,
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date-time")) @QueryParam("asOf")
                    String asOf,
            @BeanParam PageRequest page) {
        return rollups.of(template, period, area, TimeParameter.moment("asOf", asOf), page);
    }
}
