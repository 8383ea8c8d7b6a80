package org.gulou.notification.audit;

import static org.gulou.chassis.security.Roles.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditEntries;
import org.gulou.chassis.audit.AuditQuery;
import org.gulou.chassis.audit.AuditTrail;
import org.gulou.chassis.audit.AuditVerificationView;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** The audit trail over HTTP. */
@Path("/notification/v1/audit")
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
    @RolesAllowed(AUDITOR)
    @Operation(summary = "Who did what to what, the latest first")
    public Page<AuditView> list(
            @QueryParam("user") String user,
            @QueryParam("action") String action,
            @QueryParam("subjectType") String subjectType,
            @QueryParam("subjectId") String subjectId,
            @QueryParam("area") AreaCode area,
            @QueryParam("from") Instant from,
            @QueryParam("to") Instant to,
            @BeanParam PageRequest page) {
        AuditQuery query = AuditQuery.inside(area)
                .by(user)
                .action(action)
                .subjectType(subjectType)
                .subjectId(subjectId)
                .from(from)
                .before(to);
        return entries.page(query, page).map(AuditView::from);
    }

    @GET
    @Path("verify")
    @RolesAllowed(AUDITOR)
    @Operation(summary = "Walks the whole chain and says whether it is sound")
    public AuditVerificationView verify() {
        return AuditVerificationView.from(trail.verify());
    }
}
