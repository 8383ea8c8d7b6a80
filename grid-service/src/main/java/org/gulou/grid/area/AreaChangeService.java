package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Takes dated changes of places: checks them whole, applies them in one transaction, keeps them as they were asked for. */
@ApplicationScoped
class AreaChangeService {

    private final AreaChanges changes;
    private final ChangePlans plans;
    private final AreaPermission permission;
    private final RequestValidator validator;
    private final Caller caller;
    private final BusinessClock clock;
    private final Ids ids;

    AreaChangeService(
            AreaChanges changes,
            ChangePlans plans,
            AreaPermission permission,
            RequestValidator validator,
            Caller caller,
            BusinessClock clock,
            Ids ids) {
        this.changes = changes;
        this.plans = plans;
        this.permission = permission;
        this.validator = validator;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    AreaChangeView change(ChangeAreas request) {
        Violations found = validator.collect(request);
        request.named().forEach(permission::require);
        request.check(found);
        ChangePlan plan = plans.plan(request);
        plan.check(found);
        found.throwIfAny();
        List<AreaTarget> became = plan.apply();
        AreaChangeView done = new AreaChangeView(
                ids.next(), request.kind(), request.effectiveOn(), plan.from(), became, clock.instant());
        changes.persistAndFlush(new AreaChange(done.id(), done, caller.user()));
        return done;
    }

    AreaChangeView require(UUID id) {
        return changes.find(id).orElseThrow(CommonError.NOT_FOUND::problem);
    }

    Page<AreaChangeView> list(PageRequest page) {
        return changes.list(page);
    }
}
