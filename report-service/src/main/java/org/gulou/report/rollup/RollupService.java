package org.gulou.report.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.UnreadableParameter;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Cursor;
import org.gulou.chassis.web.PageRequest;
import org.gulou.chassis.web.Sort;
import org.gulou.report.obligation.ObligationService;
import org.gulou.report.period.Period;
import org.gulou.report.report.Counting;
import org.gulou.report.report.CountingReport;
import org.gulou.report.template.Form;
import org.gulou.report.template.TemplateError;
import org.gulou.report.template.TemplateService;
import org.gulou.report.unit.Unit;

/** Adds up what the units next below an area have reported. */
@ApplicationScoped
public class RollupService {

    private static final String ORDER = "unitCode";

    private final TemplateService templates;
    private final ObligationService obligations;
    private final Counting counting;
    private final AreaScope scope;
    private final BusinessClock clock;

    RollupService(
            TemplateService templates,
            ObligationService obligations,
            Counting counting,
            AreaScope scope,
            BusinessClock clock) {
        this.templates = templates;
        this.obligations = obligations;
        this.counting = counting;
        this.scope = scope;
        this.clock = clock;
    }

    /** The roll-up of that area as of a moment, now if none is named; 404 outside the caller's scope. */
    public RollupView of(String templateCode, Period period, AreaCode area, Instant asOf, PageRequest request) {
        require("template", templateCode);
        require("period", period);
        AreaCode of = areaOf(area);
        Form form = templates.inForce(templateCode).orElseThrow(TemplateError.TEMPLATE_NOT_FOUND::problem);
        Instant at = asOf == null ? clock.instant() : asOf;
        List<CountingReport> counting = this.counting.inside(of, templateCode, period, at);
        List<Unit> children = childrenOf(of, templateCode, period, counting);
        Map<String, CountingReport> byUnit = counting.stream()
                .filter(report -> children.contains(report.unit()))
                .collect(Collectors.toMap(report -> report.unit().code(), Function.identity()));
        Map<String, Total> totals = Totals.of(
                form, byUnit.values().stream().map(CountingReport::values).toList(), children.size());
        return page(
                new RollupView(
                        templateCode, form.template().version(), period, of, at, totals, List.of(), List.of(), null),
                children,
                byUnit,
                request);
    }

    // Whoever owes is expected; whoever has reported without owing counts as well.
    private List<Unit> childrenOf(AreaCode area, String template, Period period, List<CountingReport> counting) {
        List<Unit> units = new ArrayList<>(obligations.debtors(template, period));
        counting.forEach(report -> units.add(report.unit()));
        return Children.of(area, units);
    }

    private static RollupView page(
            RollupView whole, List<Unit> children, Map<String, CountingReport> byUnit, PageRequest request) {
        Sort sort = request.sort(ORDER);
        String after = request.cursor().map(cursor -> keyOf(cursor, sort)).orElse("");
        List<String> rest = children.stream()
                .map(Unit::code)
                .filter(code -> code.compareTo(after) > 0)
                .toList();
        List<String> shown = rest.subList(0, Math.min(request.limit(), rest.size()));
        Optional<Cursor> next = shown.size() == rest.size()
                ? Optional.empty()
                : Optional.of(new Cursor(sort.toString(), List.of(shown.get(shown.size() - 1))));
        Set<String> reported = byUnit.keySet();
        return new RollupView(
                whole.templateCode(),
                whole.templateVersion(),
                whole.period(),
                whole.areaCode(),
                whole.asOf(),
                whole.values(),
                shown.stream()
                        .filter(reported::contains)
                        .map(code -> new Source(code, byUnit.get(code).version()))
                        .toList(),
                shown.stream().filter(code -> !reported.contains(code)).toList(),
                next.map(Cursor::toString).orElse(null));
    }

    private static String keyOf(Cursor cursor, Sort sort) {
        boolean ours = cursor.sort().equals(sort.toString())
                && cursor.keys().size() == 1
                && cursor.keys().get(0) != null;
        if (!ours) {
            throw CommonError.UNKNOWN_CURSOR.problem();
        }
        return cursor.keys().get(0);
    }

    // Left out, the area means mine, which must then be one.
    private AreaCode areaOf(AreaCode asked) {
        List<AreaCode> areas = scope.narrow(asked);
        if (areas.size() != 1) {
            throw UnreadableParameter.named("area", "name one of your areas");
        }
        return areas.get(0);
    }

    private static void require(String parameter, Object value) {
        if (value == null || value.toString().isEmpty()) {
            throw UnreadableParameter.named(parameter, "missing");
        }
    }
}
