package org.gulou.inspection.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.gulou.inspection.checklist.ChecklistItem;
import org.gulou.inspection.finding.FindingService;
import org.gulou.inspection.scope.SiteScope;
import org.gulou.inspection.site.SiteRef;
import org.gulou.inspection.site.SiteService;
import org.gulou.inspection.site.SiteState;

/** Sets inspections up, and takes in what was found. */
@ApplicationScoped
public class InspectionService {

    private final Inspections repository;
    private final InspectionForms forms;
    private final InspectionChecks checks;
    private final InspectionRights rights;
    private final SiteService sites;
    private final FindingService findings;
    private final SiteScope scope;
    private final Caller caller;
    private final RequestValidator validator;
    private final EventLog events;
    private final BusinessClock clock;
    private final Ids ids;
    private final AuditLog audit;

    InspectionService(
            Inspections repository,
            InspectionForms forms,
            InspectionChecks checks,
            InspectionRights rights,
            SiteService sites,
            FindingService findings,
            SiteScope scope,
            Caller caller,
            RequestValidator validator,
            EventLog events,
            BusinessClock clock,
            Ids ids,
            AuditLog audit) {
        this.repository = repository;
        this.forms = forms;
        this.checks = checks;
        this.rights = rights;
        this.sites = sites;
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
    InspectionView get(UUID id) {
        return InspectionView.from(require(id));
    }

    @Transactional
    Page<InspectionView> list(InspectionFilter filter, PageRequest page) {
        return repository
                .page(scope.condition("i", "site_id", filter.area()), filter, page)
                .map(InspectionView::from);
    }

    @Transactional
    InspectionView plan(PlanInspection request) {
        Violations violations = validator.collect(request);
        rights.require(request.kind());
        Inspection inspection = setUp(ids.next(), request, null, violations);
        events.record(inspection.planned());
        return InspectionView.from(inspection);
    }

    @Transactional
    InspectionView start(UUID id, ETag expected) {
        Inspection inspection = require(id, expected);
        events.record(inspection.start(clock.instant()));
        return flushed(inspection);
    }

    @Transactional
    InspectionView submit(UUID id, ETag expected, SubmitInspection request) {
        Inspection inspection = require(id, expected);
        Violations violations = validator.collect(request);
        handIn(inspection, request.answers(), violations, clock.instant());
        return flushed(inspection);
    }

    @Transactional
    InspectionView cancel(UUID id, ETag expected, Reason request) {
        Inspection inspection = require(id, expected);
        Reason why = request == null ? Reason.NONE : request;
        validator.check(why);
        events.record(inspection.cancel(why.reason(), clock.instant()));
        return flushed(inspection);
    }

    @Transactional
    InspectionView annul(UUID id, ETag expected, Reason request) {
        Inspection inspection = require(id, expected);
        Reason why = request == null ? Reason.NONE : request;
        validator.check(why);
        Instant now = clock.instant();
        events.record(inspection.annul(why.reason(), now));
        findings.withdraw(id, now);
        audit.record("INSPECTION_VOIDED", "INSPECTION", id.toString(), inspection.areaCode(), Map.of());
        return flushed(inspection);
    }

    /** Takes in a whole inspection made offline, unless there is one of that id: the same again is answered as it stands. */
    @Transactional
    HandedIn handIn(UUID id, OfflineInspection request) {
        Violations violations = validator.collect(request);
        rights.require(request.kind());
        String hash = Fingerprint.of(request);
        Inspection before = repository.findById(id);
        if (before != null) {
            return again(before, hash);
        }
        UUID edition = request.checklist() == null ? null : request.checklist().id();
        Instant now = clock.instant();
        Inspection inspection = setUp(id, request.plan(), edition, violations);
        inspection.madeOffline(request.startedAt(), request.submittedAt(), hash);
        inspection.start(now);
        handIn(inspection, request.answers(), violations, now);
        return new HandedIn(flushed(inspection), true);
    }

    private HandedIn again(Inspection before, String hash) {
        if (!scope.covers(before.areaCode(), before.siteId(), before.departmentCode())) {
            throw InspectionError.INSPECTION_NOT_FOUND.problem();
        }
        if (!before.wasMadeBy(hash)) {
            throw InspectionError.INSPECTION_EXISTS.problem();
        }
        return new HandedIn(InspectionView.from(before), false);
    }

    // Without a site nothing more can be checked; with one, every fault is named at once.
    private Inspection setUp(UUID id, PlanInspection request, UUID edition, Violations violations) {
        checks.check(request, violations);
        if (request.siteId() == null) {
            violations.throwIfAny();
        }
        SiteRef site = sites.require(request.siteId());
        Assignment assignment = checks.assignment(request);
        List<ChecklistPart> parts = forms.parts(site, assignment.scheduledOn(), edition, request.modules(), violations);
        violations.throwIfAny();
        if (site.state() == SiteState.CLOSED) {
            throw InspectionError.SITE_CLOSED.problem();
        }
        Inspection inspection = new Inspection(id, site, assignment, parts, caller.user(), clock.instant());
        repository.persist(inspection);
        return inspection;
    }

    private void handIn(Inspection inspection, List<Answer> answers, Violations violations, Instant now) {
        List<ChecklistItem> items = forms.items(inspection.lists());
        Map<String, Answer> byItem = AnswerSheet.check(items, answers, violations);
        violations.throwIfAny();
        Score score = Score.of(items, byItem);
        events.record(inspection.submit(answers, score, caller.user(), now));
        // The row of the inspection goes first: findings refer to it.
        repository.flush();
        findings.open(inspection.foundAt(), score.faults(), now);
    }

    private Inspection require(UUID id) {
        return repository
                .findByIdOptional(id)
                .filter(i -> scope.covers(i.areaCode(), i.siteId(), i.departmentCode()))
                .orElseThrow(InspectionError.INSPECTION_NOT_FOUND::problem);
    }

    private Inspection require(UUID id, ETag expected) {
        Inspection inspection = require(id);
        rights.require(inspection.kind());
        ETag.require(expected, inspection.version());
        return inspection;
    }

    private InspectionView flushed(Inspection inspection) {
        repository.flush();
        return InspectionView.from(inspection);
    }
}
