package org.gulou.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
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
import org.gulou.inspection.scope.SiteScope;

/** Opens findings for inspections, moves them for notices, and closes those mended on the spot. */
@ApplicationScoped
public class FindingService {

    private static final int PRIOR = 20;

    private final Findings repository;
    private final SiteScope scope;
    private final Caller caller;
    private final RequestValidator validator;
    private final EventLog events;
    private final BusinessClock clock;
    private final Ids ids;
    private final AuditLog audit;

    FindingService(
            Findings repository,
            SiteScope scope,
            Caller caller,
            RequestValidator validator,
            EventLog events,
            BusinessClock clock,
            Ids ids,
            AuditLog audit) {
        this.repository = repository;
        this.scope = scope;
        this.caller = caller;
        this.validator = validator;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
        this.audit = audit;
    }

    /** Opens one for each fault an inspection names. */
    @Transactional(TxType.MANDATORY)
    public void open(FoundAt place, List<NewFinding> faults, Instant at) {
        for (NewFinding fault : faults) {
            Finding finding = new Finding(ids.next(), place, fault, at);
            repository.persist(finding);
            events.record(finding.opened());
        }
    }

    /** Takes back the findings of a void inspection; 409 FINDING_STATE if one is on a notice or closed. */
    @Transactional(TxType.MANDATORY)
    public void withdraw(UUID inspection, Instant at) {
        repository.ofInspection(inspection).forEach(finding -> events.record(finding.withdraw(at)));
    }

    /** Those of these ids that exist, whosever they are; for a notice that checks the site itself. */
    @Transactional(TxType.MANDATORY)
    public List<FindingRef> find(Collection<UUID> wanted) {
        return repository.all(wanted).stream().map(FindingRef::from).toList();
    }

    /** Puts these on a notice with its deadline; 409 FINDING_STATE if one is not open. */
    @Transactional(TxType.MANDATORY)
    public void notice(Collection<UUID> noticed, UUID rectification, Instant dueAt, Instant at) {
        repository.all(noticed).forEach(finding -> finding.notice(rectification, dueAt, at));
    }

    /** Notes that these are said to be mended. */
    @Transactional(TxType.MANDATORY)
    public void claim(Collection<UUID> claimed, Instant at) {
        repository.all(claimed).forEach(finding -> finding.claim(at));
    }

    /** Notes that these were not mended after all. */
    @Transactional(TxType.MANDATORY)
    public void reject(Collection<UUID> rejected, Instant at) {
        repository.all(rejected).forEach(finding -> finding.reject(at));
    }

    /** Gives those of a notice that are not closed its new deadline. */
    @Transactional(TxType.MANDATORY)
    public void postpone(Collection<UUID> noticed, Instant dueAt, Instant at) {
        repository.all(noticed).forEach(finding -> finding.postpone(dueAt, at));
    }

    /** Closes these, whose fixes were seen to hold. */
    @Transactional(TxType.MANDATORY)
    public void verify(Collection<UUID> verified, String by, Instant at) {
        repository.all(verified).forEach(finding -> events.record(finding.verify(by, at)));
    }

    /** The latest findings of a site that are not on this notice, newest first; whoever may see them. */
    @Transactional(TxType.MANDATORY)
    public List<PriorFinding> priorTo(UUID rectification, UUID site) {
        return repository.besides(rectification, site, PRIOR).stream()
                .map(PriorFinding::from)
                .toList();
    }

    /** Brings the findings of a reopened notice back. */
    @Transactional(TxType.MANDATORY)
    public void reopen(Collection<UUID> closed, Instant dueAt, Instant at) {
        repository.all(closed).forEach(finding -> events.record(finding.reopen(dueAt, at)));
    }

    @Transactional
    FindingView get(UUID id) {
        return FindingView.from(require(id), clock.instant());
    }

    @Transactional
    Page<FindingView> list(FindingFilter filter, PageRequest page) {
        Instant now = clock.instant();
        return repository
                .page(scope.condition("f", "site_id", filter.area()), filter, now, page)
                .map(finding -> FindingView.from(finding, now));
    }

    @Transactional
    FindingView fixOnSpot(UUID id, ETag expected, FixOnSpot request) {
        Finding finding = require(id);
        ETag.require(expected, finding.version());
        checkWitness(finding, request);
        events.record(finding.fixOnSpot(request.witness(), clock.instant()));
        repository.flush();
        audit.record(
                "FINDING_FIXED_ON_SPOT",
                "FINDING",
                id.toString(),
                finding.areaCode(),
                Map.of("witness", request.witness()));
        return FindingView.from(finding, clock.instant());
    }

    private void checkWitness(Finding finding, FixOnSpot request) {
        Violations violations = validator.collect(request);
        if (request.witness() != null && request.witness().equals(caller.user())) {
            violations.add("/witness", FindingError.WITNESS_IS_CALLER);
        } else if (request.witness() != null && !finding.inspectors().contains(request.witness())) {
            violations.add("/witness", FindingError.WITNESS_NOT_INSPECTOR);
        }
        violations.throwIfAny();
    }

    private Finding require(UUID id) {
        return repository
                .findByIdOptional(id)
                .filter(f -> scope.covers(f.areaCode(), f.siteId(), f.departmentCode()))
                .orElseThrow(FindingError.FINDING_NOT_FOUND::problem);
    }
}
