package org.gulou.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.ETag;
import org.gulou.report.obligation.ObligationService;
import org.gulou.report.period.Period;
import org.gulou.report.period.PeriodError;
import org.gulou.report.unit.Offices;
import org.gulou.report.unit.UnitError;

/** What moves the newest version of a report on: its signature, its submission, and what the level above makes of it. */
@ApplicationScoped
public class ReportVerbs {

    private final ReportPlaces places;
    private final Assessor assessor;
    private final ZeroDeclarations zeros;
    private final Counting counting;
    private final ObligationService obligations;
    private final ReportTrail trail;
    private final Offices offices;
    private final RequestValidator validator;
    private final EventLog events;
    private final Caller caller;
    private final BusinessClock clock;

    ReportVerbs(
            ReportPlaces places,
            Assessor assessor,
            ZeroDeclarations zeros,
            Counting counting,
            ObligationService obligations,
            ReportTrail trail,
            Offices offices,
            RequestValidator validator,
            EventLog events,
            Caller caller,
            BusinessClock clock) {
        this.places = places;
        this.assessor = assessor;
        this.zeros = zeros;
        this.counting = counting;
        this.obligations = obligations;
        this.trail = trail;
        this.offices = offices;
        this.validator = validator;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    /** Signs; 422 CHECKS_FAILED naming every failed check, missing figure and remark. */
    @Transactional
    public ReportView sign(String template, String unit, Period period, ETag expected) {
        Report report = places.requireReport(template, unit, period);
        offices.requireSigner(report.unit());
        ETag.require(expected, report.version());
        Assessment assessment = assessor.assess(report);
        Violations obstacles = assessment.obstacles();
        if (!obstacles.isEmpty()) {
            throw ReportError.CHECKS_FAILED.problem().with(obstacles.list());
        }
        if (assessment.form().template().zeroDeclaration()) {
            zeros.requireDeclarable(assessment.form(), report.key());
        }
        events.record(report.sign(caller.user(), clock.instant()));
        return trail.noted("REPORT_SIGNED", report);
    }

    /** Takes the signature off. */
    @Transactional
    public ReportView unsign(String template, String unit, Period period, ETag expected) {
        Report report = places.requireReport(template, unit, period);
        offices.requireSigner(report.unit());
        ETag.require(expected, report.version());
        report.unsign(clock.instant());
        return trail.noted("REPORT_UNSIGNED", report);
    }

    /** Hands the signed figures in; the server's clock decides whether that is late, and 409 while the period has not begun. */
    @Transactional
    public ReportView submit(String template, String unit, Period period, ETag expected) {
        Instant receivedAt = clock.instant();
        Report report = places.requireReport(template, unit, period);
        offices.requireDrafter(report.unit());
        ETag.require(expected, report.version());
        if (!period.hasBegun(clock.dayOf(receivedAt))) {
            throw PeriodError.PERIOD_NOT_BEGUN.with("period", period.value());
        }
        events.record(report.submit(receivedAt));
        counting.submitted(report, receivedAt);
        obligations.meet(template, report.unit(), period, receivedAt);
        return trail.noted("REPORT_SUBMITTED", report);
    }

    /** Refuses figures: the signer those not handed in yet, the level above those handed in. */
    @Transactional
    public ReportView giveBack(String template, String unit, Period period, ETag expected, ReturnReport request) {
        Report report = places.requireReport(template, unit, period);
        requireRefuser(report);
        ETag.require(expected, report.version());
        validator.check(request);
        boolean counted = report.counts();
        Instant now = clock.instant();
        events.record(report.giveBack(request.reason(), now));
        if (counted) {
            counting.returned(report, now);
        }
        return trail.noted("REPORT_RETURNED", report);
    }

    /** Takes the figures over. */
    @Transactional
    public ReportView accept(String template, String unit, Period period, ETag expected) {
        Report report = places.requireReport(template, unit, period);
        offices.requireAcceptor(report.unit());
        ETag.require(expected, report.version());
        events.record(report.accept(caller.user(), clock.instant()));
        return trail.noted("REPORT_ACCEPTED", report);
    }

    private void requireRefuser(Report report) {
        switch (report.state()) {
            case DRAFT, SIGNED -> requireSignerOfUnsubmitted(report);
            case SUBMITTED, RETURNED, ACCEPTED -> offices.requireAcceptor(report.unit());
        }
    }

    private void requireSignerOfUnsubmitted(Report report) {
        if (offices.maySign(report.unit())) {
            return;
        }
        if (offices.mayAccept(report.unit())) {
            // The right office, but there is nothing handed in that it could refuse.
            throw ReportError.REPORT_STATE.with("state", report.state());
        }
        throw UnitError.NOT_THE_SIGNER.problem();
    }
}
