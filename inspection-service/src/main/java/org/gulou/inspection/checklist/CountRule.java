package org.gulou.inspection.checklist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a count is a fault: {@code count > 0}, with one of {@code > >= < <= =}. */
public record CountRule(String operator, long bound) {

    private static final Pattern FORM = Pattern.compile("\\s*count\\s*(>=|<=|>|<|=)\\s*(\\d{1,9})\\s*");

    /** Reads the rule, nothing if it is none. */
    public static Optional<CountRule> tryParse(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        return form.matches()
                ? Optional.of(new CountRule(form.group(1), Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    /** Whether that many are a fault. */
    public boolean holds(long count) {
        return switch (operator) {
            case ">" -> count > bound;
            case ">=" -> count >= bound;
            case "<" -> count < bound;
            case "<=" -> count <= bound;
            default -> count == bound;
        };
    }
}
