package org.gulou.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.chassis.problem.Violations;
import org.gulou.report.indicator.IndicatorError;
import org.gulou.report.indicator.IndicatorRule;
import org.gulou.report.indicator.IndicatorService;
import org.gulou.report.indicator.Rule;
import org.gulou.report.indicator.Severity;
import org.gulou.report.period.PeriodType;
import org.gulou.report.unit.UnitKind;
import org.gulou.report.unit.Units;

/** What a template must keep beyond the shape of its request. */
@ApplicationScoped
class TemplateRules {

    private static final String RESERVED = "A-";
    private static final Set<String> DUE_KEYS = Stream.concat(
                    Stream.of(AreaLevel.values()).map(AreaLevel::name),
                    Stream.of(UnitKind.ORGANIZATION.name(), UnitKind.SITE.name()))
            .collect(Collectors.toUnmodifiableSet());

    private final IndicatorService indicators;

    TemplateRules(IndicatorService indicators) {
        this.indicators = indicators;
    }

    /** Notes every fault of a draft whose shape is sound. */
    void check(DraftTemplate draft, Violations faults) {
        if (draft.code().startsWith(RESERVED)) {
            faults.add("/code", TemplateError.TEMPLATE_CODE_RESERVED);
        }
        if (draft.periodType() == PeriodType.ADHOC) {
            faults.add("/periodType", "ADHOC_BY_COLLECTION", "An ad-hoc template is made by its collection.");
        }
        checkIndicators(draft, faults);
        checkOwing(draft, faults);
        checkExpressions(draft, faults);
    }

    private void checkIndicators(DraftTemplate draft, Violations faults) {
        List<String> codes =
                draft.indicators().stream().map(TemplateIndicator::code).toList();
        Set<String> known = indicators.ofCodes(codes).keySet();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String pointer = "/indicators/" + i + "/code";
            if (!known.contains(codes.get(i))) {
                faults.add(pointer, TemplateError.UNKNOWN_INDICATOR);
            }
            if (!seen.add(codes.get(i))) {
                faults.add(pointer, TemplateError.DUPLICATE_CODE);
            }
        }
    }

    private void checkOwing(DraftTemplate draft, Violations faults) {
        boolean byLevel = !draft.levels().isEmpty();
        boolean legal =
                draft.unitKind() == UnitKind.AREA ? byLevel || !draft.codes().isEmpty() : !byLevel;
        if (!legal) {
            faults.add("/levels", TemplateError.INVALID_LEVEL);
        }
        for (int i = 0; i < draft.codes().size(); i++) {
            String code = draft.codes().get(i);
            boolean fits = Units.kindOf(code) == draft.unitKind()
                    && (draft.unitKind() != UnitKind.AREA
                            || AreaCode.tryParse(code).isPresent());
            if (!fits) {
                faults.add("/codes/" + i, "INVALID_UNIT", "This is no code of such a unit.");
            }
        }
        draft.due().keySet().stream()
                .filter(key -> !DUE_KEYS.contains(key))
                .sorted()
                .forEach(key -> faults.add("/due/" + key, "UNKNOWN_LEVEL", "Due times go by level."));
        owedKeys(draft)
                .filter(key -> !draft.due().containsKey(key))
                .distinct()
                .forEach(key -> faults.add("/due/" + key, TemplateError.DUE_MISSING));
    }

    private static Stream<String> owedKeys(DraftTemplate draft) {
        if (draft.unitKind() != UnitKind.AREA) {
            return Stream.of(draft.unitKind().name());
        }
        return Stream.concat(
                        draft.levels().stream(),
                        draft.codes().stream()
                                .flatMap(code -> AreaCode.tryParse(code).stream())
                                .map(AreaCode::level))
                .map(AreaLevel::name);
    }

    private static void checkExpressions(DraftTemplate draft, Violations faults) {
        for (int i = 0; i < draft.rules().size(); i++) {
            TemplateRule rule = draft.rules().get(i);
            checkExpression("/rules/" + i + "/expr", rule.text(), faults);
        }
        for (int i = 0; i < draft.flashWhen().size(); i++) {
            String expr = draft.flashWhen().get(i);
            checkExpression("/flashWhen/" + i, new IndicatorRule(expr, Severity.WARNING, null), faults);
        }
    }

    private static void checkExpression(String pointer, IndicatorRule rule, Violations faults) {
        try {
            Rule.of("", rule);
        } catch (ProblemException e) {
            faults.add(pointer, IndicatorError.INVALID_EXPRESSION);
        }
    }
}
