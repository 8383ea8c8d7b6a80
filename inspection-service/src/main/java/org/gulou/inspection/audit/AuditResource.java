package org.gulou.inspection.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.audit.AuditTrail;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** The audit trail of this service. */
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
@Path("/inspection/v1/audit")
@RolesAllowed({Roles.AUDITOR, Roles.COUNTY_OFFICER})
public class AuditResource {

    private final AuditQuery query;
    private final AuditTrail trail;

    AuditResource(AuditQuery query, AuditTrail trail) {
        this.query = query;
        this.trail = trail;
    }

    @GET
    @Operation(summary = "Who did what, the latest first; sorted by -at or id")
    public Page<AuditView> list(@BeanParam AuditFilter filter, @BeanParam PageRequest page) {
        return query.page(filter, page);
    }

    @GET
    @Operation(summary = "Walks the whole chain and says whether it is sound")
    @Path("verify")
    public AuditVerificationView verify() {
        return AuditVerificationView.from(trail.verify());
    }
}
