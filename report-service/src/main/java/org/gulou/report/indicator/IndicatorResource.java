package org.gulou.report.indicator;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Indicators over HTTP. */
@Path("/report/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators")
public class IndicatorResource {

    private final IndicatorService indicators;

    IndicatorResource(IndicatorService indicators) {
        this.indicators = indicators;
    }

    @GET
    @Operation(summary = "All indicators; sorted by `code`")
    @Authenticated
    public Page<IndicatorView> list(@BeanParam PageRequest page) {
        return indicators.page(page);
    }

    @GET
    @Operation(summary = "One indicator")
    @Path("{code}")
    @Authenticated
    public IndicatorView get(@PathParam("code") String code) {
        return indicators.get(code);
    }

    @POST
    @Operation(summary = "A new indicator")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Idempotent
    public RestResponse<IndicatorView> issue(IssueIndicator request) {
        IndicatorView view = indicators.issue(request);
        return Created.at("/report/v1/indicators/" + view.code(), view);
    }
}
