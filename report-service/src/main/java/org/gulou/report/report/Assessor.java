package org.gulou.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gulou.report.derived.DerivedFigures;
import org.gulou.report.indicator.Figure;
import org.gulou.report.template.Form;
import org.gulou.report.template.TemplateService;

/** Finds what a version's figures are to be seen against. */
@ApplicationScoped
class Assessor {

    private final Reports reports;
    private final TemplateService templates;
    private final DerivedFigures derived;

    Assessor(Reports reports, TemplateService templates, DerivedFigures derived) {
        this.reports = reports;
        this.templates = templates;
        this.derived = derived;
    }

    Assessment assess(Report report) {
        ReportKey key = report.key();
        Form form = templates.edition(key.templateCode(), report.templateEdition());
        Map<String, Figure> previous = key.period()
                .previous()
                .flatMap(before ->
                        reports.latestAccepted(key.templateCode(), key.unit().code(), before))
                .map(before -> form.complete(before.values()))
                .orElse(Map.of());
        return Assessment.of(report, form, previous, derived.of(form, key.unit(), key.period()));
    }
}
