package org.gulou.chassis.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.Collectors;

/** Values as the cells of a table. */
final class Cells {

    private static final ObjectMapper CODES = new ObjectMapper();
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Cells() {}

    /** The text of a value; nothing for null, and harmless where a spreadsheet would take it for a formula. */
    static String guarded(Object value) {
        String text = text(value);
        boolean risky = !(value instanceof Number) && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }

    /** The value of a component in a row. */
    static Object component(RecordComponent component, Object row) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Cells::text).collect(Collectors.joining(";"));
        }
        // A code is written as JSON writes it, not as its constant is called.
        return value instanceof Enum<?> constant ? CODES.convertValue(constant, String.class) : value.toString();
    }
}
