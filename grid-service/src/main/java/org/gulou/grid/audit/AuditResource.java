package org.gulou.grid.audit;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditEntries;
import org.gulou.chassis.audit.AuditQuery;
import org.gulou.chassis.audit.AuditTrail;
import org.gulou.chassis.audit.AuditVerificationView;
import org.gulou.chassis.audit.AuditView;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.time.Moment;

/** The audit trail over HTTP. */
@Path("/grid/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
class AuditResource {

    private static final String RESIDENT = "RESIDENT";
    private static final String RESIDENTS = "residents";
    private static final String MOMENT = "A date, or a time with offset.";

    private final AuditEntries entries;
    private final AuditTrail trail;
    private final PersonIds ids;
    private final Moment moment;

    AuditResource(AuditEntries entries, AuditTrail trail, PersonIds ids, Moment moment) {
        this.entries = entries;
        this.trail = trail;
        this.ids = ids;
        this.moment = moment;
    }

    @GET
    @RolesAllowed({AUDITOR, COUNTY_OFFICER})
    @Operation(summary = "Lists who did what to whom, the latest first; sort by at or id")
    public Page<AuditView> list(
            @QueryParam("resident") String resident,
            @QueryParam("user") String user,
            @QueryParam("action") String action,
            @QueryParam("subjectType") String subjectType,
            @QueryParam("subjectId") String subjectId,
            @QueryParam("area") AreaCode area,
            @Parameter(description = MOMENT) @QueryParam("from") String from,
            @Parameter(description = MOMENT) @QueryParam("to") String to,
            @BeanParam PageRequest page) {
        AuditQuery query = AuditQuery.inside(area)
                .by(user)
                .action(action)
                .subjectType(subjectType)
                .subjectId(subjectId)
                // A search or a list is one entry that names everybody it showed.
                .subjectOrListed(RESIDENT, ids.of(resident), RESIDENTS)
                .from(moment.read("from", from))
                .before(moment.read("to", to));
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
