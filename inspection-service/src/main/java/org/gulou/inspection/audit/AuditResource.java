package org.gulou.inspection.audit;

import static org.gulou.chassis.security.Roles.AUDITOR;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditEntries;
import org.gulou.chassis.audit.AuditQuery;
import org.gulou.chassis.audit.AuditTrail;
import org.gulou.chassis.audit.AuditVerificationView;
import org.gulou.chassis.audit.AuditView;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** The audit trail over HTTP. */
@Path("/inspection/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
class AuditResource {

    private final AuditEntries entries;
    private final AuditTrail trail;
    private final BusinessClock clock;

    AuditResource(AuditEntries entries, AuditTrail trail, BusinessClock clock) {
        this.entries = entries;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({AUDITOR, COUNTY_OFFICER})
    @Operation(summary = "Who did what, the latest first; sorted by -at or id")
    public Page<AuditView> list(
            @QueryParam("user") String user,
            @QueryParam("action") String action,
            @QueryParam("subjectType") String subjectType,
            @QueryParam("subject") String subject,
            @QueryParam("area") AreaCode area,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @BeanParam PageRequest page) {
        AuditQuery query = AuditQuery.inside(area)
                .by(user)
                .action(action)
                .subjectType(subjectType)
                .subjectId(subject)
                .from(startOf(from))
                .before(to == null ? null : startOf(to.plusDays(1)));
        return entries.page(query, page).map(AuditView::from);
    }

    @GET
    @Path("verify")
    @RolesAllowed({AUDITOR, COUNTY_OFFICER})
    @Operation(summary = "Walks the whole chain and says whether it is sound")
    public AuditVerificationView verify() {
        return AuditVerificationView.from(trail.verify());
    }

    private Instant startOf(LocalDate day) {
        return day == null ? null : clock.startOf(day);
    }
}
