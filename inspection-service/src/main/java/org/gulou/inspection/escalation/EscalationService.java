package org.gulou.inspection.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaError;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.inspection.finding.FindingService;
import org.gulou.inspection.finding.PriorFinding;
import org.gulou.inspection.rectification.RectificationRef;
import org.gulou.inspection.rectification.RectificationService;
import org.gulou.inspection.scope.SiteScope;

/** Takes steps up the ladder, by hand or by rule, and records what came of them. */
@ApplicationScoped
public class EscalationService {

    private final Escalations repository;
    private final DutyHolders holders;
    private final RectificationService rectifications;
    private final FindingService findings;
    private final SiteScope scope;
    private final Caller caller;
    private final RequestValidator validator;
    private final EventLog events;
    private final BusinessClock clock;
    private final Ids ids;
    private final AuditLog audit;

    EscalationService(
            Escalations repository,
            DutyHolders holders,
            RectificationService rectifications,
            FindingService findings,
            SiteScope scope,
            Caller caller,
            RequestValidator validator,
            EventLog events,
            BusinessClock clock,
            Ids ids,
            AuditLog audit) {
        this.repository = repository;
        this.holders = holders;
        this.rectifications = rectifications;
        this.findings = findings;
        this.scope = scope;
        this.caller = caller;
        this.validator = validator;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
        this.audit = audit;
    }

    @Transactional
    EscalationView get(UUID id) {
        return EscalationView.from(require(id));
    }

    @Transactional
    Page<EscalationView> list(EscalationFilter filter, PageRequest page) {
        return repository
                .page(scope.condition("e", "site_id", filter.area()), filter, page)
                .map(EscalationView::from);
    }

    /** A step the rules take about a notice. */
    @Transactional(TxType.MANDATORY)
    void raiseFor(RectificationRef notice, EscalationStep step) {
        EscalationSubject subject = new EscalationSubject(
                EscalationSubject.Type.RECTIFICATION, notice.id().toString());
        raise(subject, step, placeOf(notice), priorTo(notice), null, true);
    }

    @Transactional
    EscalationView raise(RaiseEscalation request) {
        Violations violations = validator.collect(request);
        if (request.subject() == null
                || request.subject().type() == null
                || request.subject().id() == null) {
            violations.throwIfAny();
        }
        boolean ofNotice = request.subject().type() == EscalationSubject.Type.RECTIFICATION;
        Optional<RectificationRef> notice = ofNotice ? Optional.of(notice(request, violations)) : Optional.empty();
        Escalation.Place place = notice.map(EscalationService::placeOf)
                .orElseGet(() -> new Escalation.Place(area(request, violations), null, null));
        violations.throwIfAny();
        List<PriorFinding> prior = notice.map(this::priorTo).orElse(List.of());
        return EscalationView.from(raise(request.subject(), request.step(), place, prior, request.reason(), false));
    }

    @Transactional
    EscalationView conclude(UUID id, ETag expected, RecordOutcome request) {
        Escalation escalation = require(id);
        // A record, which needs no tag: it is written once, and of two at once the row's version lets one through.
        if (expected != null) {
            ETag.require(expected, escalation.version());
        }
        validator.check(request);
        escalation.conclude(request.outcome(), caller.user(), clock.instant());
        repository.flush();
        audit.record(
                "ESCALATION_CONCLUDED",
                "ESCALATION",
                id.toString(),
                escalation.areaCode(),
                Map.of("step", escalation.step()));
        return EscalationView.from(escalation);
    }

    private Escalation raise(
            EscalationSubject subject,
            EscalationStep step,
            Escalation.Place place,
            List<PriorFinding> prior,
            String reason,
            boolean automatic) {
        Instant now = clock.instant();
        Escalation escalation = new Escalation(ids.next(), subject, step, place, now);
        List<DutyHolder> answering = holders.of(place.areaCode(), place.siteId(), place.departmentCode(), now);
        events.record(escalation.raise(answering, prior, reason, caller.userOrSystem(), automatic));
        repository.persist(escalation);
        return escalation;
    }

    // What is out of scope is hidden; what is no id at all is a fault of the request.
    private RectificationRef notice(RaiseEscalation request, Violations violations) {
        if (request.areaCode() != null) {
            violations.add("/areaCode", EscalationError.AREA_NOT_ASKED);
        }
        try {
            return rectifications.require(UUID.fromString(request.subject().id()));
        } catch (IllegalArgumentException e) {
            violations.add("/subject/id", EscalationError.UNKNOWN_SUBJECT).throwIfAny();
            throw e;
        }
    }

    private AreaCode area(RaiseEscalation request, Violations violations) {
        if (request.areaCode() == null) {
            violations.add("/areaCode", EscalationError.AREA_NEEDED);
            return null;
        }
        Optional<AreaCode> area = AreaCode.tryParse(request.areaCode());
        area.ifPresentOrElse(
                code -> scope.require(code, null, null),
                () -> violations.add("/areaCode", AreaError.INVALID_AREA_CODE));
        return area.orElse(null);
    }

    private List<PriorFinding> priorTo(RectificationRef notice) {
        return findings.priorTo(notice.id(), notice.siteId());
    }

    private static Escalation.Place placeOf(RectificationRef notice) {
        return new Escalation.Place(notice.areaCode(), notice.siteId(), notice.departmentCode());
    }

    private Escalation require(UUID id) {
        return repository
                .findByIdOptional(id)
                .filter(e -> scope.covers(e.areaCode(), e.siteId(), e.departmentCode()))
                .orElseThrow(EscalationError.ESCALATION_NOT_FOUND::problem);
    }
}
