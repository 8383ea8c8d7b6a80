package org.gulou.grid.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gulou.chassis.security.AreaSql;

/** The conditions of a query, all of which must hold, with their values in order. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> params = new ArrayList<>();

    private Where() {}

    /** A query without conditions yet. */
    public static Where all() {
        return new Where();
    }

    /** One more condition, with a value for each of its question marks. */
    public Where and(String condition, Object... values) {
        conditions.add(condition);
        Collections.addAll(params, values);
        return this;
    }

    /** One more condition if there is a value to compare with. */
    public Where andIf(String condition, Object value) {
        return value == null ? this : and(condition, value);
    }

    /** The condition that a column lies inside some areas. */
    public Where and(AreaSql inside) {
        return and(inside.predicate(), inside.params().toArray());
    }

    /** {@code " WHERE ..."}, or nothing. */
    public String sql() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** The values of all conditions, in order. */
    public List<Object> params() {
        return List.copyOf(params);
    }
}
