package org.gulou.report.template;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.report.period.PeriodType;
import org.jboss.resteasy.reactive.RestResponse;

/** Templates over HTTP. */
@Path("/report/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "templates")
public class TemplateResource {

    private final TemplateService templates;

    TemplateResource(TemplateService templates) {
        this.templates = templates;
    }

    @GET
    @Operation(summary = "Every edition of the templates; sorted by `createdAt` (the newest first) or " + "`code`")
    @Authenticated
    public Page<TemplateView> list(
            @QueryParam("code") String code,
            @QueryParam("state") TemplateState state,
            @QueryParam("periodType") PeriodType periodType,
            @BeanParam PageRequest page) {
        return templates.page(code, state, periodType, page);
    }

    @GET
    @Operation(summary = "One edition")
    @Path("{id}")
    @Authenticated
    public TemplateView get(@PathParam("id") UUID id) {
        return templates.get(id);
    }

    @POST
    @Operation(summary = "A new template, or the next edition of one, as a draft")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Idempotent
    public RestResponse<TemplateView> draft(DraftTemplate request) {
        TemplateView view = templates.draft(request);
        return Created.at("/report/v1/templates/" + view.id(), view);
    }

    @POST
    @Operation(summary = "Puts a draft in force")
    @Path("{id}/publish")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Idempotent
    public TemplateView publish(@PathParam("id") UUID id, @HeaderParam("If-Match") ETag expected) {
        return templates.publish(id, expected);
    }
}
