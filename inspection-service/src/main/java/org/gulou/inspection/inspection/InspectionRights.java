package org.gulou.inspection.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Roles;

/** Who may make which kind of inspection: inspectors and the county any, everybody else the self-inspections of their sites. */
@ApplicationScoped
class InspectionRights {

    private final Caller caller;

    InspectionRights(Caller caller) {
        this.caller = caller;
    }

    void require(InspectionKind kind) {
        if (kind != null && kind != InspectionKind.SELF && !caller.hasAny(Roles.INSPECTOR, Roles.COUNTY_OFFICER)) {
            throw CommonError.FORBIDDEN.problem();
        }
    }
}
