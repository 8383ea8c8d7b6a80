package org.gulou.notification.rule;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** An expression over the fields of an event, {@code result == "FAIL" && score < 60}; an empty one is always met. */
final class Condition {

    // Comparisons, logic and sums: a power or a factorial could keep a processor busy for hours.
    private static final Set<String> NOT_OFFERED = Set.of("^", "FACT");

    private static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .arraysAllowed(false)
            .structuresAllowed(false)
            .build();

    private final String text;

    Condition(String text) {
        this.text = text;
    }

    /** Whether it can be read and uses nothing but these fields. */
    boolean isOver(Map<String, EventCatalogue.FieldType> fields) {
        if (isEmpty()) {
            return true;
        }
        try {
            Set<String> used = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            used.addAll(expression().getUsedVariables());
            Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            known.addAll(fields.keySet());
            return known.containsAll(used)
                    && NOT_OFFERED.stream().noneMatch(text.toUpperCase(java.util.Locale.ROOT)::contains);
        } catch (ParseException e) {
            return false;
        }
    }

    /** Whether these values meet it; a field that is missing is null. */
    boolean isMet(Map<String, Object> values) throws Unanswerable {
        if (isEmpty()) {
            return true;
        }
        try {
            EvaluationValue answer = expression().withValues(values).evaluate();
            if (!answer.isBooleanValue()) {
                throw new Unanswerable(null);
            }
            return answer.getBooleanValue();
        } catch (EvaluationException | ParseException e) {
            throw new Unanswerable(e);
        }
    }

    private boolean isEmpty() {
        return text == null || text.isBlank();
    }

    private Expression expression() {
        return new Expression(text, CONFIGURATION);
    }

    /** Values to try a condition with: one of each type. */
    static Map<String, Object> samples(Map<String, EventCatalogue.FieldType> fields) {
        Map<String, Object> values = new TreeMap<>();
        fields.forEach((name, type) -> values.put(name, sample(type)));
        return values;
    }

    private static Object sample(EventCatalogue.FieldType type) {
        return switch (type) {
            case NUMBER -> BigDecimal.ONE;
            case BOOLEAN -> Boolean.TRUE;
            case TEXT, LIST -> "x";
            case TIME -> "2026-01-01T00:00:00Z";
        };
    }

    /** These values give neither yes nor no. */
    static final class Unanswerable extends Exception {

        private static final long serialVersionUID = 1L;

        Unanswerable(Exception cause) {
            super("The condition has no answer", cause);
        }
    }
}
