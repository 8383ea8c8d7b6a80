package org.gulou.report.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** The audit trail over HTTP. */
@Path("/report/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AuditResource {

    private final AuditService audit;

    AuditResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @Operation(summary = "Who did what to what; sorted by `at` (the latest first)")
    @RolesAllowed({Roles.AUDITOR, Roles.COUNTY_OFFICER})
    public Page<AuditView> list(@BeanParam AuditQuery query, @BeanParam PageRequest page) {
        return audit.page(query, page);
    }

    @GET
    @Operation(summary = "Walks the whole chain and says whether it is sound")
    @Path("verify")
    @RolesAllowed({Roles.AUDITOR, Roles.COUNTY_OFFICER})
    public AuditVerificationView verify() {
        return audit.verify();
    }
}
