package org.gulou.report.audit;

import static org.gulou.chassis.security.Roles.AUDITOR;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;

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
import org.gulou.chassis.audit.AuditEntries;
import org.gulou.chassis.audit.AuditQuery;
import org.gulou.chassis.audit.AuditTrail;
import org.gulou.chassis.audit.AuditVerificationView;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.report.period.TimeParameter;

/** The audit trail over HTTP. */
@Path("/report/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
class AuditResource {

    private final AuditEntries entries;
    private final AuditTrail trail;

    AuditResource(AuditEntries entries, AuditTrail trail) {
        this.entries = entries;
        this.trail = trail;
    }

    @GET
    @RolesAllowed({AUDITOR, COUNTY_OFFICER})
    @Operation(summary = "Who did what to what; sorted by `at` (the latest first)")
    public Page<AuditView> list(
            @QueryParam("user") String user,
            @QueryParam("action") String action,
            @QueryParam("subjectType") String subjectType,
            @QueryParam("subjectId") String subjectId,
            @QueryParam("area") AreaCode area,
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date-time")) @QueryParam("from")
                    String from,
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date-time")) @QueryParam("to") String to,
            @BeanParam PageRequest page) {
        AuditQuery query = AuditQuery.inside(area)
                .by(user)
                .action(action)
                .subjectType(subjectType)
                .subjectId(subjectId)
                .from(TimeParameter.moment("from", from))
                .before(TimeParameter.moment("to", to));
        return entries.page(query, page).map(AuditView::from);
    }

    @GET
    @Path("verify")
    @RolesAllowed({AUDITOR, COUNTY_OFFICER})
    @Operation(summary = "Walks the whole chain and says whether it is sound")
    public AuditVerificationView verify() {
        return AuditVerificationView.from(trail.verify());
    }
}
