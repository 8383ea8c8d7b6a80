package org.gulou.chassis.audit;

import static org.gulou.chassis.security.Roles.AUDITOR;
import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Map;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** The trail as services publish it, and something to do that is put on it. */
@Path("/chassis/v1/audit")
class AuditResource {

    private final AuditLog log;
    private final AuditEntries entries;
    private final AuditTrail trail;

    AuditResource(AuditLog log, AuditEntries entries, AuditTrail trail) {
        this.log = log;
        this.entries = entries;
        this.trail = trail;
    }

    @POST
    @Transactional
    @RolesAllowed(COUNTY_OFFICER)
    public void act(
            @QueryParam("action") String action,
            @QueryParam("subjectType") String subjectType,
            @QueryParam("subjectId") String subjectId,
            @QueryParam("area") AreaCode area) {
        log.record(action, subjectType, subjectId, area, Map.of("attempt", 1));
    }

    @GET
    @RolesAllowed(AUDITOR)
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
    public AuditVerificationView verify() {
        return AuditVerificationView.from(trail.verify());
    }
}
