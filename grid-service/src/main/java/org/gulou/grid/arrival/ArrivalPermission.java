package org.gulou.grid.arrival;

import static org.gulou.chassis.security.Roles.COUNTY_OFFICER;
import static org.gulou.chassis.security.Roles.GRID_WORKER;
import static org.gulou.chassis.security.Roles.TOWNSHIP_OFFICER;
import static org.gulou.chassis.security.Roles.VILLAGE_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;

/** Who may declare whom: anybody themselves, those who look after people everybody else in their areas. */
@ApplicationScoped
class ArrivalPermission {

    private final Caller caller;
    private final AreaScope scope;

    ArrivalPermission(Caller caller, AreaScope scope) {
        this.caller = caller;
        this.scope = scope;
    }

    /** 401, 403 or 404 unless the caller may; a declaration that names no source or no readable place is left to be found faulty. */
    void require(DeclareArrival request) {
        if (request.source() == null || request.comesFromThemselves()) {
            return;
        }
        if (caller.signedIn().isEmpty()) {
            throw CommonError.UNAUTHENTICATED.problem();
        }
        if (!caller.hasAny(COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_OFFICER, GRID_WORKER)) {
            throw CommonError.FORBIDDEN.problem();
        }
        if (request.destination().filter(place -> !scope.contains(place)).isPresent()) {
            throw CommonError.NOT_FOUND.problem();
        }
    }
}
