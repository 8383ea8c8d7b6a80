package org.gulou.report.rollup;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gulou.report.indicator.Figure;
import org.gulou.report.indicator.Operands;
import org.gulou.report.template.Field;
import org.gulou.report.template.Form;

/**
 * Adds figures up, each by its own aggregate. What is missing is never taken for zero: it makes a total partial. A ratio is computed of
 * the totals of its parts, not of the units' ratios.
 */
final class Totals {

    private Totals() {}

    /** The totals of a form over what these units entered, of so many expected. The order of the units makes no difference. */
    static Map<String, Total> of(Form form, Collection<Map<String, Figure>> reports, int expected) {
        Map<String, Total> totals = new LinkedHashMap<>();
        Map<String, Figure> sums = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            if (field.isNumeric() && !field.isComputed()) {
                Total total = total(field, reports, expected);
                totals.put(field.code(), total);
                if (total.value() != null) {
                    sums.put(field.code(), Figure.of(total.value()));
                }
            } else if (field.isComputed()) {
                // Its parts may follow it in the form; only its place is taken here.
                totals.put(field.code(), null);
            }
        }
        Operands figures = new Operands(sums, Map.of());
        form.fields().stream()
                .filter(Field::isComputed)
                .forEach(field -> totals.put(field.code(), ratio(field, figures, totals)));
        return totals;
    }

    private static Total total(Field field, Collection<Map<String, Figure>> reports, int expected) {
        List<Figure> given = reports.stream()
                .map(values -> values.get(field.code()))
                .filter(figure -> figure != null)
                .toList();
        List<BigDecimal> numbers =
                given.stream().flatMap(figure -> figure.number().stream()).toList();
        Optional<BigDecimal> value = field.aggregate().fold(numbers);
        if (value.isEmpty()) {
            return new Total(null, TotalState.NONE);
        }
        return new Total(value.get(), given.size() < expected ? TotalState.PARTIAL : TotalState.COMPLETE);
    }

    private static Total ratio(Field field, Operands figures, Map<String, Total> totals) {
        List<TotalState> parts = field.aggregate().parts().stream()
                .map(part -> totals.get(part) == null
                        ? TotalState.NONE
                        : totals.get(part).state())
                .toList();
        if (parts.contains(TotalState.NONE)) {
            return new Total(null, TotalState.NONE);
        }
        TotalState state = parts.contains(TotalState.PARTIAL) ? TotalState.PARTIAL : TotalState.COMPLETE;
        return new Total(field.aggregate().ratio(figures).orElse(null), state);
    }
}
