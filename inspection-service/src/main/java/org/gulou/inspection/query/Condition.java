package org.gulou.inspection.query;

import java.util.Map;

/** A condition of SQL with named parameters and their values. */
public record Condition(String predicate, Map<String, Object> params) {

    public Condition {
        params = Map.copyOf(params);
    }

    /** One with a single parameter. */
    public static Condition of(String predicate, String name, Object value) {
        return new Condition(predicate, Map.of(name, value));
    }
}
