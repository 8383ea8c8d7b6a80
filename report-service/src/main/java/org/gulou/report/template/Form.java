package org.gulou.report.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gulou.chassis.problem.Violations;
import org.gulou.report.indicator.Aggregate;
import org.gulou.report.indicator.Check;
import org.gulou.report.indicator.Figure;
import org.gulou.report.indicator.IndicatorRule;
import org.gulou.report.indicator.IndicatorView;
import org.gulou.report.indicator.Operands;
import org.gulou.report.indicator.Rule;
import org.gulou.report.indicator.Severity;

/** A template with its indicators in place: what may be entered, what is computed, and which rules hold. Never changes. */
public final class Form {

    private final TemplateView template;
    private final Map<String, Field> fields;
    private final List<Rule> rules;

    private Form(TemplateView template, Map<String, Field> fields, List<Rule> rules) {
        this.template = template;
        this.fields = fields;
        this.rules = rules;
    }

    /** The form of a template and the indicators it names. */
    public static Form of(TemplateView template, Map<String, IndicatorView> indicators) {
        Map<String, Field> fields = new LinkedHashMap<>();
        List<Rule> rules = new ArrayList<>();
        for (TemplateIndicator asked : template.indicators()) {
            IndicatorView indicator = indicators.get(asked.code());
            Aggregate aggregate = Aggregate.parse(indicator.aggregate());
            fields.put(
                    asked.code(),
                    new Field(asked.code(), ColumnType.NUMBER, asked.required(), aggregate, indicator.minimum()));
            indicator.rules().forEach(rule -> rules.add(Rule.of(asked.code(), rule)));
            if (template.zeroDeclaration()) {
                rules.add(Rule.of(asked.code(), zero(asked.code())));
            }
        }
        template.columns()
                .forEach(c -> fields.put(c.code(), new Field(c.code(), c.type(), c.required(), Aggregate.SUM, null)));
        template.rules().forEach(rule -> rules.add(Rule.of(rule.code(), rule.text())));
        return new Form(template, fields, rules);
    }

    /** The template it is made of. */
    public TemplateView template() {
        return template;
    }

    /** What it asks for, in its order. */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    /** Notes every value that may not be entered, at {@code /values/<code>}. */
    public Violations faultsOf(Map<String, Figure> values) {
        Violations faults = Violations.none();
        new TreeMap<>(values).forEach((code, figure) -> {
            String pointer = "/values/" + code.replace("~", "~0").replace("/", "~1");
            Field field = fields.get(code);
            if (field == null) {
                faults.add(pointer, TemplateError.UNKNOWN_CODE);
            } else {
                field.faultOf(figure).ifPresent(fault -> faults.add(pointer, fault));
            }
        });
        return faults;
    }

    /** The values entered and those computed of them, in the form's order; a ratio whose divisor is zero is there as null. */
    public Map<String, Figure> complete(Map<String, Figure> entered) {
        Map<String, Figure> all = new LinkedHashMap<>();
        Operands figures = new Operands(entered, Map.of());
        for (Field field : fields.values()) {
            if (!field.isComputed()) {
                if (entered.get(field.code()) != null) {
                    all.put(field.code(), entered.get(field.code()));
                }
            } else if (field.aggregate().isUndefined(figures)) {
                all.put(field.code(), null);
            } else {
                field.aggregate().ratio(figures).ifPresent(value -> all.put(field.code(), Figure.of(value)));
            }
        }
        return all;
    }

    /** Every rule on these values and those of the period before. */
    public List<Check> checks(Map<String, Figure> values, Map<String, Figure> previous) {
        Operands figures = new Operands(complete(values), previous);
        return rules.stream().map(rule -> rule.check(figures)).toList();
    }

    /** The required figures that are not there; one stated not to apply is. */
    public List<String> missing(Map<String, Figure> values) {
        return fields.values().stream()
                .filter(field -> field.required() && !field.isComputed() && values.get(field.code()) == null)
                .map(Field::code)
                .toList();
    }

    /** An explicit zero for everything that is entered as a number. */
    public Map<String, Figure> zeros() {
        Map<String, Figure> zeros = new LinkedHashMap<>();
        fields.values().stream()
                .filter(field -> field.isNumeric() && !field.isComputed())
                .forEach(field -> zeros.put(field.code(), Figure.of(0)));
        return zeros;
    }

    private static IndicatorRule zero(String code) {
        return new IndicatorRule(code + " == 0", Severity.ERROR, "零报告只能申报零");
    }
}
