package org.gulou.report.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gulou.report.indicator.Figure;

/** What people enter into a report. A null is missing, and is not kept. */
record Entries(Map<String, Figure> values, Map<String, String> remarks, Map<String, String> explanations) {

    Entries {
        values = withoutNulls(values);
        remarks = withoutNulls(remarks);
        explanations = withoutNulls(explanations);
    }

    private static <T> Map<String, T> withoutNulls(Map<String, T> given) {
        Map<String, T> kept = new LinkedHashMap<>(Objects.requireNonNullElse(given, Map.of()));
        kept.values().removeIf(Objects::isNull);
        return kept;
    }
}
