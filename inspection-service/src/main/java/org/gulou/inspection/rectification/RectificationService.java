package org.gulou.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.inspection.finding.FindingRef;
import org.gulou.inspection.finding.FindingService;
import org.gulou.inspection.scope.SiteScope;
import org.gulou.inspection.site.SiteRef;
import org.gulou.inspection.site.SiteService;

/** Issues notices and takes them from hand to hand until the last finding is mended. */
@ApplicationScoped
public class RectificationService {

    private final Rectifications repository;
    private final RectificationChecks checks;
    private final NoticeNumbers numbers;
    private final DeadlineTimer deadlines;
    private final SiteService sites;
    private final FindingService findings;
    private final SiteScope scope;
    private final Caller caller;
    private final RequestValidator validator;
    private final NoticeJournal journal;
    private final BusinessClock clock;
    private final Ids ids;

    RectificationService(
            Rectifications repository,
            RectificationChecks checks,
            NoticeNumbers numbers,
            DeadlineTimer deadlines,
            SiteService sites,
            FindingService findings,
            SiteScope scope,
            Caller caller,
            RequestValidator validator,
            NoticeJournal journal,
            BusinessClock clock,
            Ids ids) {
        this.repository = repository;
        this.checks = checks;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.sites = sites;
        this.findings = findings;
        this.scope = scope;
        this.caller = caller;
        this.validator = validator;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    /** The notice, if the caller may see it; {@link RectificationError#RECTIFICATION_NOT_FOUND} otherwise. */
    @Transactional
    public RectificationRef require(UUID id) {
        return RectificationRef.from(visible(id));
    }

    /** The notice, if it is overdue at this moment; for work nobody asked for. */
    @Transactional(TxType.MANDATORY)
    public Optional<RectificationRef> ifOverdue(UUID id) {
        return repository
                .findByIdOptional(id)
                .filter(notice -> notice.isOverdue(clock.instant()))
                .map(RectificationRef::from);
    }

    @Transactional
    RectificationView get(UUID id) {
        return RectificationView.from(visible(id), clock.instant());
    }

    @Transactional
    Page<RectificationView> list(RectificationFilter filter, PageRequest page) {
        Instant now = clock.instant();
        return repository
                .page(scope.condition("r", "site_id", filter.area()), filter, now, page)
                .map(notice -> RectificationView.from(notice, now));
    }

    @Transactional
    RectificationView issue(IssueRectification request) {
        Instant now = clock.instant();
        Violations violations = validator.collect(request);
        if (request.siteId() == null) {
            violations.throwIfAny();
        }
        SiteRef site = sites.require(request.siteId());
        List<FindingRef> faults = checks.ofSite(site.id(), request.findingIds(), violations);
        checks.deadline(request.dueAt(), now, violations);
        violations.throwIfAny();
        UUID id = ids.next();
        Rectification notice = new Rectification(
                id,
                numbers.next(site.areaCode(), now),
                site,
                faults.stream().map(NoticeItem::of).toList(),
                request.requirement(),
                caller.user(),
                now);
        journal.tell(notice.issue(request.dueAt(), now));
        repository.persist(notice);
        findings.notice(notice.open(), id, notice.dueAt(), now);
        deadlines.watch(notice);
        return flushed(notice);
    }

    @Transactional
    RectificationView serve(UUID id, ETag expected, ServeRectification request) {
        Rectification notice = expected(id, expected);
        validator.check(request);
        journal.tell(notice.serve(request.receivedBy(), caller.user(), clock.instant()));
        return flushed(notice);
    }

    @Transactional
    RectificationView claim(UUID id, ETag expected, ClaimFix request) {
        Rectification notice = expected(id, expected);
        Violations violations = validator.collect(request);
        checks.onNotice(notice, request.findingIds(), violations);
        checks.evidence(request.evidence(), violations);
        violations.throwIfAny();
        Instant now = clock.instant();
        List<UUID> claimed = notice.claimable(request.findingIds());
        List<UUID> evidence = request.evidence() == null ? List.of() : request.evidence();
        journal.tell(notice.claim(request.findingIds(), request.note(), evidence, caller.user(), now));
        findings.claim(claimed, now);
        return flushed(notice);
    }

    @Transactional
    RectificationView verify(UUID id, ETag expected, VerifyFix body) {
        Rectification notice = expected(id, expected);
        VerifyFix request = body == null ? VerifyFix.ALL : body;
        Violations violations = validator.collect(request);
        checks.onNotice(notice, request.findingIds(), violations);
        violations.throwIfAny();
        Instant now = clock.instant();
        List<UUID> verified = notice.judgeable(request.findingIds());
        journal.tellJudgement(
                notice.verify(request.findingIds(), caller.user(), now), "FIX_VERIFIED", notice, verified);
        findings.verify(verified, caller.user(), now);
        if (notice.state() == RectificationState.CLOSED) {
            deadlines.forget(notice);
        }
        return flushed(notice);
    }

    @Transactional
    RectificationView reject(UUID id, ETag expected, RejectFix request) {
        Rectification notice = expected(id, expected);
        Instant now = clock.instant();
        Violations violations = validator.collect(request);
        checks.onNotice(notice, request.findingIds(), violations);
        checks.deadline(request.dueAt(), now, violations);
        violations.throwIfAny();
        List<UUID> rejected = notice.judgeable(request.findingIds());
        journal.tellJudgement(
                notice.reject(request.findingIds(), request.reason(), request.dueAt(), caller.user(), now),
                "FIX_REJECTED",
                notice,
                rejected);
        findings.reject(rejected, now);
        return postponed(notice, now);
    }

    @Transactional
    RectificationView reopen(UUID id, ETag expected, ReopenRectification request) {
        Rectification notice = expected(id, expected);
        validator.check(request);
        Instant now = clock.instant();
        journal.tellJudgement(
                notice.reopen(request.reason(), caller.user(), now), "RECTIFICATION_REOPENED", notice, notice.open());
        findings.reopen(notice.open(), notice.dueAt(), now);
        deadlines.watch(notice);
        return flushed(notice);
    }

    @Transactional
    RectificationView requestExtension(UUID id, RequestExtension request) {
        Rectification notice = visible(id);
        Instant now = clock.instant();
        Violations violations = validator.collect(request);
        checks.extension(notice, request.until(), now, violations);
        violations.throwIfAny();
        journal.tell(notice.requestExtension(request.until(), request.reason(), caller.user(), now));
        return flushed(notice);
    }

    @Transactional
    RectificationView decideExtension(UUID id, int n, ETag expected, DecideExtension request) {
        Rectification notice = visible(id);
        if (notice.extension(n).isEmpty()) {
            throw RectificationError.EXTENSION_NOT_FOUND.problem();
        }
        if (expected != null) {
            ETag.require(expected, notice.version());
        }
        validator.check(request);
        Instant now = clock.instant();
        journal.tellJudgement(
                notice.decideExtension(n, request.approved(), request.note(), caller.user(), now),
                "EXTENSION_DECIDED",
                notice,
                notice.open());
        return request.approved() ? postponed(notice, now) : flushed(notice);
    }

    private RectificationView postponed(Rectification notice, Instant now) {
        findings.postpone(notice.open(), notice.dueAt(), now);
        deadlines.watch(notice);
        return flushed(notice);
    }

    private Rectification expected(UUID id, ETag expected) {
        Rectification notice = visible(id);
        ETag.require(expected, notice.version());
        return notice;
    }

    private Rectification visible(UUID id) {
        return repository
                .findByIdOptional(id)
                .filter(r -> scope.covers(r.areaCode(), r.siteId(), r.departmentCode()))
                .orElseThrow(RectificationError.RECTIFICATION_NOT_FOUND::problem);
    }

    private RectificationView flushed(Rectification notice) {
        repository.flush();
        return RectificationView.from(notice, clock.instant());
    }
}
