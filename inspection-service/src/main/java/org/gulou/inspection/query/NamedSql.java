package org.gulou.inspection.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL with {@code :names} made into SQL with {@code ?} and the values in turn; a collection becomes as many as it has. */
record NamedSql(String sql, List<Object> values) {

    private static final Pattern NAME = Pattern.compile("(?<![:\\w]):([A-Za-z]\\w*)");

    static NamedSql of(String text, Map<String, ?> params) {
        List<Object> values = new ArrayList<>();
        Matcher names = NAME.matcher(text);
        StringBuilder sql = new StringBuilder();
        while (names.find()) {
            Object value = params.get(names.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for " + names.group(1));
            }
            names.appendReplacement(sql, marks(value, values));
        }
        names.appendTail(sql);
        return new NamedSql(sql.toString(), List.copyOf(values));
    }

    private static String marks(Object value, List<Object> values) {
        if (!(value instanceof Collection<?> several)) {
            values.add(value);
            return "?";
        }
        values.addAll(several);
        // IN () is no SQL; IN (NULL) finds nothing.
        return several.isEmpty() ? "NULL" : String.join(", ", Collections.nCopies(several.size(), "?"));
    }
}
