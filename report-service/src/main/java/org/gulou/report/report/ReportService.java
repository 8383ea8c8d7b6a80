package org.gulou.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.report.period.Period;
import org.gulou.report.report.ReportPlaces.ReportPlace;
import org.gulou.report.template.Form;
import org.gulou.report.unit.Offices;
import org.gulou.report.unit.UnitScope;

/** Reports: reading, drafting and correcting them. */
@ApplicationScoped
public class ReportService {

    private final Reports reports;
    private final ReportPlaces places;
    private final Assessor assessor;
    private final ZeroDeclarations zeros;
    private final ReportTrail trail;
    private final Offices offices;
    private final UnitScope scope;
    private final RequestValidator validator;
    private final Caller caller;
    private final BusinessClock clock;
    private final Ids ids;

    ReportService(
            Reports reports,
            ReportPlaces places,
            Assessor assessor,
            ZeroDeclarations zeros,
            ReportTrail trail,
            Offices offices,
            UnitScope scope,
            RequestValidator validator,
            Caller caller,
            BusinessClock clock,
            Ids ids) {
        this.reports = reports;
        this.places = places;
        this.assessor = assessor;
        this.zeros = zeros;
        this.trail = trail;
        this.offices = offices;
        this.scope = scope;
        this.validator = validator;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    /** The newest version; 404 where there is none in the caller's scope. */
    public ReportView get(String template, String unit, Period period) {
        return view(places.requireReport(template, unit, period));
    }

    /** All versions, the newest first. */
    public Page<ReportView> versions(String template, String unit, Period period) {
        Report newest = places.requireReport(template, unit, period);
        return Page.of(reports.versions(newest.key()).stream().map(this::view).toList());
    }

    /** The newest versions the caller may see, or those that wait for the caller's signature. */
    public Page<ReportSummary> page(ReportQuery query, PageRequest request) {
        Set<String> signedFor = Boolean.TRUE.equals(query.toSign) ? offices.signedFor() : null;
        return reports.page(query, scope.filter(query.area), signedFor, request).map(ReportSummary::from);
    }

    /** The newest versions in the caller's scope that somebody still has to act on, the oldest first. */
    public List<ReportSummary> unfinished(int limit) {
        return reports.unfinished(scope.filter(null), limit).stream()
                .map(ReportSummary::from)
                .toList();
    }

    /** Begins a report where there is none; 412 where there is one. */
    @Transactional
    public ReportView begin(String template, String unit, Period period, WriteReport request) {
        ReportPlace place = places.require(template, unit, period);
        offices.requireDrafter(place.key().unit());
        if (place.newest().isPresent()) {
            throw CommonError.PRECONDITION_FAILED.problem();
        }
        validate(request, place.form());
        return begun(place, request.entries());
    }

    /** Puts other figures in place of those of the newest version; takes its signature off. */
    @Transactional
    public ReportView edit(String template, String unit, Period period, ETag expected, WriteReport request) {
        ReportPlace place = places.require(template, unit, period);
        offices.requireDrafter(place.key().unit());
        // A tag names something that was read; where nothing is, it names nothing.
        Report report = place.newest().orElseThrow(CommonError.PRECONDITION_FAILED::problem);
        ETag.require(expected, report.version());
        validate(request, assessor.assess(report).form());
        report.edit(request.entries(), caller.user(), clock.instant());
        return trail.noted("REPORT_EDITED", report);
    }

    /** Fills a zero declaration with explicit zeros; begins it where there is none, and takes a tag where there is one. */
    @Transactional
    public ReportView fillWithZeros(String template, String unit, Period period, ETag expected) {
        ReportPlace place = places.require(template, unit, period);
        offices.requireDrafter(place.key().unit());
        place.newest().ifPresent(r -> ETag.require(expected, r.version()));
        zeros.requireDeclarable(place.form(), place.key());
        Entries entries = new Entries(place.form().zeros(), Map.of(), Map.of());
        if (place.newest().isEmpty()) {
            return begun(place, entries);
        }
        Report report = place.newest().get();
        report.edit(entries, caller.user(), clock.instant());
        return trail.noted("REPORT_EDITED", report);
    }

    /** Begins the next version of an accepted report, which stands until the new one is submitted. */
    @Transactional
    public ReportView correct(String template, String unit, Period period, ETag expected, CorrectReport request) {
        Report accepted = places.requireReport(template, unit, period);
        offices.requireDrafter(accepted.unit());
        if (expected != null) {
            ETag.require(expected, accepted.version());
        }
        Violations faults = validator.collect(request);
        if (request.values() != null) {
            faults.addAll(
                    assessor.assess(accepted).form().faultsOf(request.values()).list());
        }
        faults.throwIfAny();
        Instant now = clock.instant();
        Report next = accepted.correct(ids.next(), request.reason(), request.values(), caller.user(), now);
        reports.persist(next);
        return trail.noted("REPORT_CORRECTED", next);
    }

    private ReportView begun(ReportPlace place, Entries entries) {
        int edition = place.form().template().version();
        Report report = Report.drafted(ids.next(), place.key(), edition, entries, caller.user(), clock.instant());
        reports.persist(report);
        return trail.noted("REPORT_BEGUN", report);
    }

    private void validate(WriteReport request, Form form) {
        Violations faults = validator.collect(request);
        if (request.values() != null) {
            faults.addAll(form.faultsOf(request.values()).list());
        }
        faults.throwIfAny();
    }

    private ReportView view(Report report) {
        return assessor.assess(report).view();
    }
}
