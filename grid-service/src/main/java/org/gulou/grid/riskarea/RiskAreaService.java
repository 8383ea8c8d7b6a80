package org.gulou.grid.riskarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Keeps the list of risk areas, and matches stays against it. */
@ApplicationScoped
public class RiskAreaService {

    private static final String SUBJECT = "RISK_AREA";

    private final RiskAreas areas;
    private final RiskAreaQueries queries;
    private final RequestValidator validator;
    private final Event<RiskListChanged> changes;
    private final AuditLog audit;
    private final Caller caller;
    private final BusinessClock clock;
    private final Ids ids;

    RiskAreaService(
            RiskAreas areas,
            RiskAreaQueries queries,
            RequestValidator validator,
            Event<RiskListChanged> changes,
            AuditLog audit,
            Caller caller,
            BusinessClock clock,
            Ids ids) {
        this.areas = areas;
        this.queries = queries;
        this.validator = validator;
        this.changes = changes;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    /** Every meeting of one of these stays with an entry of the list as it stands now, the highest level first. */
    public List<RiskMatch> match(List<Stay> stays) {
        return stays.isEmpty()
                ? List.of()
                : RiskMatching.match(queries.listedBetween(Stay.firstDay(stays), Stay.lastDay(stays)), stays);
    }

    Page<RiskAreaView> list(RiskAreaFilter filter, PageRequest page) {
        return queries.list(filter, page);
    }

    RiskAreaView require(UUID id) {
        return queries.find(id).orElseThrow(CommonError.NOT_FOUND::problem);
    }

    @Transactional
    RiskAreaView add(ListRiskArea request) {
        Violations found = validator.collect(request);
        request.check(found);
        found.throwIfAny();
        UUID id = ids.next();
        RiskArea area = new RiskArea(id, request, caller.user(), clock.instant());
        areas.persistAndFlush(area);
        changes.fire(new RiskListChanged());
        audit.record(
                "RISK_AREA_LISTED",
                SUBJECT,
                id.toString(),
                null,
                Map.of("level", request.level().name()));
        return area.view();
    }

    @Transactional
    RiskAreaView end(UUID id, ETag expected, EndRiskArea request) {
        RiskArea area = areas.locked(id).orElseThrow(CommonError.NOT_FOUND::problem);
        ETag.require(expected, area.version());
        Violations found = validator.collect(request);
        if (request.until() != null && !area.beginsBefore(request.until())) {
            found.add("/until", RiskAreaError.UNTIL_NOT_AFTER_FROM);
        }
        found.throwIfAny();
        area.endOn(request.until(), clock.instant());
        areas.flush();
        changes.fire(new RiskListChanged());
        audit.record(
                "RISK_AREA_ENDED",
                SUBJECT,
                id.toString(),
                null,
                Map.of("until", request.until().toString()));
        return area.view();
    }
}
