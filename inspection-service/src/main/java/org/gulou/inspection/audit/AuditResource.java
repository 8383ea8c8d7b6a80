package org.gulou.inspection.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.gulou.chassis.audit.AuditTrail;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** The audit trail of this service. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/inspection/v1/audit")
@RolesAllowed({Roles.AUDITOR, Roles.COUNTY_OFFICER})
public class AuditResource {

    private final AuditQuery query;
    private final AuditTrail trail;

    AuditResource(AuditQuery query, AuditTrail trail) {
        this.query = query;
        this.trail = trail;
    }

    /** Who did what, the latest first; sorted by {@code -at} or {@code id}. */
    @GET
    public Page<AuditView> list(@BeanParam AuditFilter filter, @BeanParam PageRequest page) {
        return query.page(filter, page);
    }

    /** Walks the whole chain and says whether it is sound. */
    @GET
    @Path("verify")
    public AuditVerificationView verify() {
        return AuditVerificationView.from(trail.verify());
    }
}
