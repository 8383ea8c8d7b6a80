package org.gulou.inspection.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gulou.chassis.directory.OrganizationKind;
import org.gulou.chassis.directory.Organizations;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;

/** What must hold of a request for an inspection beyond its form, and what fills its gaps. */
@ApplicationScoped
class InspectionChecks {

    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    InspectionChecks(Organizations organizations, Caller caller, BusinessClock clock) {
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    void check(PlanInspection request, Violations violations) {
        if (request.kind() == InspectionKind.RANDOM) {
            violations.add("/kind", InspectionError.RANDOM_ONLY_BY_DRAW);
        }
        if (request.teamCode() != null
                && organizations
                        .find(request.teamCode())
                        .filter(o -> o.kind() == OrganizationKind.INSPECTION_TEAM)
                        .isEmpty()) {
            violations.add("/teamCode", InspectionError.UNKNOWN_TEAM);
        }
        Set<String> seen = new HashSet<>();
        List<String> inspectors = request.inspectors() == null ? List.of() : request.inspectors();
        for (int i = 0; i < inspectors.size(); i++) {
            if (!seen.add(inspectors.get(i))) {
                violations.add("/inspectors/" + i, InspectionError.DUPLICATE);
            }
        }
    }

    Assignment assignment(PlanInspection request) {
        return new Assignment(
                request.kind(),
                request.teamCode(),
                request.inspectors() == null ? List.of(caller.user()) : request.inspectors(),
                request.scheduledOn() == null ? clock.today() : request.scheduledOn());
    }
}
