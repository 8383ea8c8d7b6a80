package org.gulou.notification.rule;

import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.SYSTEM_ADMIN;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.web.Created;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Idempotent;
import org.gulou.chassis.web.MergePatch;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Which event tells whom. */
@Path("/notification/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
@RolesAllowed({SYSTEM_ADMIN, COUNTY_OFFICER})
public class RuleResource {

    private final RuleService rules;

    RuleResource(RuleService rules) {
        this.rules = rules;
    }

    @GET
    @Operation(summary = "All rules, by code")
    public Page<RuleView> list(@QueryParam("eventType") String eventType, @BeanParam PageRequest page) {
        return rules.list(eventType, page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One rule")
    public RuleView get(@PathParam("id") UUID id) {
        return rules.find(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(summary = "Make a rule")
    public RestResponse<RuleView> define(DefineRule request) {
        RuleView rule = rules.define(request);
        return Created.at("/notification/v1/rules/" + rule.id(), rule);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let a rule say something else from now on")
    public RuleView replace(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) ETag expected, DefineRule request) {
        return rules.replace(id, expected, request);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change part of a rule, such as the time to acknowledge")
    public RuleView patch(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) ETag expected,
            @RequestBody(
                            description = "The fields of a rule that are to be others.",
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(type = SchemaType.OBJECT, implementation = Object.class)))
                    MergePatch<DefineRule> request) {
        return rules.patch(id, expected, request);
    }

    @POST
    @Path("{id}/test")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What the rule would do with an event now; nobody is told anything")
    public RuleTrial test(@PathParam("id") UUID id, TestRule request) {
        return rules.test(id, request);
    }
}
