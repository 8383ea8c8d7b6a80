package org.gulou.report.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.report.indicator.IndicatorKind;
import org.gulou.report.indicator.IndicatorRule;
import org.gulou.report.indicator.IndicatorView;
import org.gulou.report.indicator.Severity;
import org.gulou.report.period.PeriodType;
import org.gulou.report.template.DueTime;
import org.gulou.report.template.Form;
import org.gulou.report.template.TemplateIndicator;
import org.gulou.report.template.TemplateState;
import org.gulou.report.template.TemplateView;
import org.gulou.report.template.Window;
import org.gulou.report.unit.UnitKind;

/** Forms of a few indicators. */
public final class Forms {

    private Forms() {}

    /** A daily form of these indicators, all required. */
    public static Form of(IndicatorView... indicators) {
        return form(false, indicators);
    }

    /** The same as a declaration of zeros. */
    public static Form zeroDeclaration(IndicatorView... indicators) {
        return form(true, indicators);
    }

    /** Something counted that adds up and is never negative, with these rules. */
    public static IndicatorView counted(String code, IndicatorRule... rules) {
        return indicator(code, IndicatorKind.FLOW, "SUM", BigDecimal.ZERO, rules);
    }

    /** Something computed. */
    public static IndicatorView ratio(String code, String division) {
        return indicator(code, IndicatorKind.RATIO, "RATIO:" + division, null);
    }

    /** A rule that keeps a report from being signed. */
    public static IndicatorRule error(String expr) {
        return new IndicatorRule(expr, Severity.ERROR, null);
    }

    /** A rule that asks for a remark. */
    public static IndicatorRule warning(String expr) {
        return new IndicatorRule(expr, Severity.WARNING, null);
    }

    private static IndicatorView indicator(
            String code, IndicatorKind kind, String aggregate, BigDecimal minimum, IndicatorRule... rules) {
        return new IndicatorView(
                code,
                code.toLowerCase(Locale.ROOT),
                code,
                code,
                "人",
                kind,
                aggregate,
                minimum,
                List.of(rules),
                null,
                0);
    }

    private static Form form(boolean zeroDeclaration, IndicatorView... indicators) {
        Map<String, IndicatorView> byCode = new LinkedHashMap<>();
        Arrays.stream(indicators).forEach(i -> byCode.put(i.code(), i));
        TemplateView template = new TemplateView(
                new UUID(0, 1),
                "TEST",
                "测试",
                1,
                TemplateState.PUBLISHED,
                UnitKind.AREA,
                List.of(AreaLevel.TOWNSHIP),
                List.of(),
                PeriodType.DAILY,
                new Window(LocalTime.of(15, 0), 24),
                Map.of("TOWNSHIP", new DueTime(LocalTime.of(16, 0), 0)),
                byCode.values().stream()
                        .map(i -> new TemplateIndicator(i.code(), true))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                zeroDeclaration,
                Instant.EPOCH,
                Instant.EPOCH,
                0);
        return Form.of(template, byCode);
    }
}
