package org.gulou.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.report.period.Period;
import org.gulou.report.unit.Signers;
import org.gulou.report.unit.Unit;
import org.gulou.report.unit.UnitScope;

/** What is owed, and what became of it. */
@ApplicationScoped
public class ObligationService {

    private static final String SUBJECT = "OBLIGATION";

    private final Obligations obligations;
    private final ObligationPlanner planner;
    private final Turns turns;
    private final UnitScope scope;
    private final Signers signers;
    private final RequestValidator validator;
    private final EventLog events;
    private final AuditLog audit;
    private final Caller caller;
    private final BusinessClock clock;

    ObligationService(
            Obligations obligations,
            ObligationPlanner planner,
            Turns turns,
            UnitScope scope,
            Signers signers,
            RequestValidator validator,
            EventLog events,
            AuditLog audit,
            Caller caller,
            BusinessClock clock) {
        this.obligations = obligations;
        this.planner = planner;
        this.turns = turns;
        this.scope = scope;
        this.signers = signers;
        this.validator = validator;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The obligations the caller may see. */
    public Page<ObligationView> page(ObligationQuery query, PageRequest request) {
        Page<Obligation> page = obligations.page(query, scope.filter(query.area), request);
        Map<String, String> responsible = responsible(page.items());
        return page.map(o -> ObligationView.from(o, responsible.get(o.unitCode())));
    }

    /** The open ones the caller may see, the most urgent first. */
    public List<ObligationView> open(int limit) {
        return obligations.open(scope.filter(null), limit).stream()
                .map(o -> ObligationView.from(o, null))
                .toList();
    }

    /** One obligation; 404 outside the caller's scope. */
    public ObligationView get(UUID id) {
        return view(require(id));
    }

    /** Who owes that template for that period, by code. */
    public List<Unit> debtors(String templateCode, Period period) {
        return obligations.of(templateCode, period).stream()
                .map(Obligation::unit)
                .toList();
    }

    /** Lets a unit off. */
    @Transactional
    public ObligationView excuse(UUID id, ETag expected, ExcuseObligation request) {
        Obligation obligation = require(id);
        ETag.require(expected, obligation.version());
        validator.check(request);
        events.record(obligation.excuse(request.reason(), caller.user(), clock.instant()));
        return audited("OBLIGATION_EXCUSED", obligation);
    }

    /** Asks a unit for what it owes. */
    @Transactional
    public ObligationView remind(UUID id) {
        Obligation obligation = require(id);
        events.record(obligation.remind(clock.instant()));
        return audited("OBLIGATION_REMINDED", obligation);
    }

    /** Notes that a unit's report was received at that moment; nothing where the unit owes none, as long as it does not. */
    @Transactional
    public void meet(String templateCode, Unit unit, Period period, Instant receivedAt) {
        turns.toMeet();
        obligations
                .locked(templateCode, unit.code(), period)
                .flatMap(o -> o.meet(receivedAt))
                .ifPresent(events::record);
    }

    /** Lays down what these units owe of an ad-hoc collection. */
    @Transactional
    public void open(String templateCode, Period period, List<Unit> units, Instant dueAt) {
        planner.open(templateCode, period, units, dueAt);
    }

    /** A deadline has passed. */
    void fallDue(Deadline deadline) {
        Instant now = clock.instant();
        obligations
                .lockedDue(deadline.templateCode(), deadline.period(), now)
                .forEach(o -> o.fallDue(now).ifPresent(events::record));
    }

    private Obligation require(UUID id) {
        return obligations
                .findByIdOptional(id)
                .filter(o -> scope.contains(o.unit()))
                .orElseThrow(ObligationError.OBLIGATION_NOT_FOUND::problem);
    }

    private ObligationView audited(String action, Obligation obligation) {
        audit.record(action, SUBJECT, obligation.id().toString(), obligation.areaCode(), Map.of());
        // The version in the answer's tag is the one after the write.
        obligations.flush();
        return view(obligation);
    }

    private ObligationView view(Obligation obligation) {
        return ObligationView.from(obligation, responsible(List.of(obligation)).get(obligation.unitCode()));
    }

    private Map<String, String> responsible(List<Obligation> owed) {
        return signers.of(owed.stream().map(Obligation::unitCode).distinct().toList(), clock.instant());
    }
}
