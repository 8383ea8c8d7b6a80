package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.timer.Timers;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Takes dated changes of places: checks them whole, dates the places it names, and carries them out on their day. */
@ApplicationScoped
class AreaChangeService {

    private final AreaChanges changes;
    private final ChangePlans plans;
    private final LivingAreas areas;
    private final SplitHouseholds households;
    private final ChangeCarrier carrier;
    private final Timers timers;
    private final AuditLog audit;
    private final AreaPermission permission;
    private final RequestValidator validator;
    private final Caller caller;
    private final BusinessClock clock;
    private final Ids ids;

    AreaChangeService(
            AreaChanges changes,
            ChangePlans plans,
            LivingAreas areas,
            SplitHouseholds households,
            ChangeCarrier carrier,
            Timers timers,
            AuditLog audit,
            AreaPermission permission,
            RequestValidator validator,
            Caller caller,
            BusinessClock clock,
            Ids ids) {
        this.changes = changes;
        this.plans = plans;
        this.areas = areas;
        this.households = households;
        this.carrier = carrier;
        this.timers = timers;
        this.audit = audit;
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
        ChangeTerms terms = request.terms();
        List<AreaCode> living = living(request, terms);
        plan.checkParts(living, found);
        households.check(request, found);
        found.throwIfAny();
        Division division = Division.of(terms, living);
        division.requireWhole();
        // Whether every part finds a number is asked now, too: who asks for the change is there to hear it.
        Recoding.of(terms, division, living, areas.everBelow(terms.to()));
        List<AreaCode> made = plan.made();
        AreaChange change = new AreaChange(ids.next(), terms, request.effectiveOn(), plan.apply(), made)
                .recorded(caller.user(), clock.instant());
        changes.persistAndFlush(change);
        if (request.effectiveOn().isAfter(clock.today())) {
            timers.schedule(AreaChangeDay.KIND, change.id().toString(), clock.startOf(request.effectiveOn()));
            audit.record(
                    "AREA_CHANGE_PLANNED",
                    "AREA_CHANGE",
                    change.id().toString(),
                    terms.from().get(0),
                    Map.of(
                            "kind", terms.kind().name(),
                            "effectiveOn", request.effectiveOn().toString()));
        } else {
            carrier.carryOut(change.id());
        }
        changes.flush();
        return require(change.id());
    }

    /** Which places have other codes by it. */
    Page<AreaRecoding> recodings(UUID id, PageRequest page) {
        require(id);
        return changes.recodings(id, page);
    }

    AreaChangeView require(UUID id) {
        return changes.find(id).orElseThrow(CommonError.NOT_FOUND::problem);
    }

    Page<AreaChangeView> list(PageRequest page) {
        return changes.list(page);
    }

    private List<AreaCode> living(ChangeAreas request, ChangeTerms terms) {
        boolean asked = request.kind() != null && request.effectiveOn() != null && terms.mayMoveParts();
        return asked ? areas.below(terms.from(), request.effectiveOn()) : List.of();
    }
}
