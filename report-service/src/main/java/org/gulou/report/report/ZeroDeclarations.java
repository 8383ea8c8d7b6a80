package org.gulou.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.gulou.report.indicator.Figure;
import org.gulou.report.template.Field;
import org.gulou.report.template.Form;
import org.gulou.report.template.TemplateService;
import org.gulou.report.template.TemplateView;

/** What a zero declaration may say: nothing that another report of the same unit and period contradicts. */
@ApplicationScoped
class ZeroDeclarations {

    private final Reports reports;
    private final TemplateService templates;

    ZeroDeclarations(Reports reports, TemplateService templates) {
        this.reports = reports;
        this.templates = templates;
    }

    /** 409 unless this is a zero declaration that nothing known contradicts; the codes that do are named. */
    void requireDeclarable(Form form, ReportKey key) {
        if (!form.template().zeroDeclaration()) {
            throw ReportError.NOT_A_ZERO_DECLARATION.with("template", key.templateCode());
        }
        List<String> known = knownNotZero(form, key);
        if (!known.isEmpty()) {
            throw ReportError.ZERO_CONTRADICTED.with("indicators", known);
        }
    }

    private List<String> knownNotZero(Form form, ReportKey key) {
        return templates.recurring().stream()
                .filter(t ->
                        !t.zeroDeclaration() && t.periodType() == key.period().type())
                .map(TemplateView::code)
                .flatMap(code -> reports.newest(code, key.unit().code(), key.period()).stream())
                .flatMap(report ->
                        form.fields().stream().map(Field::code).filter(code -> isNotZero(report.values(), code)))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isNotZero(Map<String, Figure> values, String code) {
        Figure figure = values.get(code);
        return figure != null && figure.number().filter(n -> n.signum() != 0).isPresent();
    }
}
