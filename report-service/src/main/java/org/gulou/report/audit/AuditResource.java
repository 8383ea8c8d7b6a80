package org.gulou.report.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** The audit trail over HTTP. */
@Path("/report/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private final AuditService audit;

    AuditResource(AuditService audit) {
        this.audit = audit;
    }

    /** Who did what to what; sorted by {@code at} (the latest first). */
    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.COUNTY_OFFICER})
    public Page<AuditView> list(@BeanParam AuditQuery query, @BeanParam PageRequest page) {
        return audit.page(query, page);
    }

    /** Walks the whole chain and says whether it is sound. */
    @GET
    @Path("verify")
    @RolesAllowed({Roles.AUDITOR, Roles.COUNTY_OFFICER})
    public AuditVerificationView verify() {
        return audit.verify();
    }
}
