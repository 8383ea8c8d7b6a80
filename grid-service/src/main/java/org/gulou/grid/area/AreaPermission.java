package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Roles;

/** Who may make or change which place: the administrator any, the county's officer those below the county, each in their own areas. */
@ApplicationScoped
class AreaPermission {

    private final Caller caller;
    private final AreaScope scope;

    AreaPermission(Caller caller, AreaScope scope) {
        this.caller = caller;
        this.scope = scope;
    }

    /** 403 FORBIDDEN above what the role may change, 404 NOT_FOUND outside the caller's areas. */
    void require(AreaCode code) {
        if (!caller.has(Roles.SYSTEM_ADMIN) && !AreaLevel.COUNTY.isAbove(code.level())) {
            throw CommonError.FORBIDDEN.problem();
        }
        if (!scope.contains(code)) {
            throw CommonError.NOT_FOUND.problem();
        }
    }
}
