package org.gulou.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.period.Period;
import org.gulou.report.period.PeriodType;
import org.gulou.report.template.Form;
import org.gulou.report.template.TemplateError;
import org.gulou.report.template.TemplateService;
import org.gulou.report.template.TemplateView;
import org.gulou.report.unit.Unit;
import org.gulou.report.unit.UnitError;
import org.gulou.report.unit.UnitScope;
import org.gulou.report.unit.Units;

/** Finds what a path {@code <template>/<unit>/<period>} stands for, inside the caller's scope. */
@ApplicationScoped
class ReportPlaces {

    private final Reports reports;
    private final TemplateService templates;
    private final Units units;
    private final UnitScope scope;

    ReportPlaces(Reports reports, TemplateService templates, Units units, UnitScope scope) {
        this.reports = reports;
        this.templates = templates;
        this.units = units;
        this.scope = scope;
    }

    /** The place: the form in force, the unit, and the newest version if there is one; 404 where there can be no report. */
    ReportPlace require(String templateCode, String unitCode, Period period) {
        Form form = templates.inForce(templateCode).orElseThrow(TemplateError.TEMPLATE_NOT_FOUND::problem);
        String code = AreaCode.tryParse(unitCode).map(AreaCode::value).orElse(unitCode);
        Optional<Report> newest = reports.newest(templateCode, code, period);
        // The unit as the report has it: an area retired since then keeps its reports.
        Unit unit = newest.map(Report::unit).or(() -> units.find(code)).orElseThrow(UnitError.UNIT_NOT_FOUND::problem);
        scope.require(unit);
        if (!asks(form.template(), unit) || !comesRound(form.template(), period)) {
            throw ReportError.REPORT_NOT_FOUND.problem();
        }
        return new ReportPlace(form, new ReportKey(templateCode, unit, period), newest);
    }

    /** The newest version there; 404 where there is none. */
    Report requireReport(String templateCode, String unitCode, Period period) {
        return require(templateCode, unitCode, period).newest().orElseThrow(ReportError.REPORT_NOT_FOUND::problem);
    }

    /** Whether the template has a place for such a unit, be it owed or not. */
    private static boolean asks(TemplateView template, Unit unit) {
        return unit.kind() == template.unitKind()
                && (template.codes().contains(unit.code())
                        || template.dueOf(unit).isPresent());
    }

    private static boolean comesRound(TemplateView template, Period period) {
        return period.type() == template.periodType()
                && (period.type() != PeriodType.ADHOC || period.value().equals(template.code()));
    }

    /** Where a report is or may be. */
    record ReportPlace(Form form, ReportKey key, Optional<Report> newest) {}
}
