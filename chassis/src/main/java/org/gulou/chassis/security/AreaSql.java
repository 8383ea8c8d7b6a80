package org.gulou.chassis.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gulou.chassis.area.AreaCode;

/** "Inside one of these areas" as a condition on one column: ranges, so that an index serves it. No areas, no rows. */
public final class AreaSql {

    private static final String NOTHING = "1 = 0";

    private final String column;
    private final List<AreaCode> areas;

    private AreaSql(String column, List<AreaCode> areas) {
        this.column = column;
        this.areas = areas;
    }

    /** The condition that the column holds one of these areas or lies inside one. */
    public static AreaSql inside(String column, Collection<AreaCode> areas) {
        return new AreaSql(column, List.copyOf(areas));
    }

    /** The condition with {@code ?} for {@link #params}, in brackets where it needs them. */
    public String predicate() {
        return joined(i -> "?", i -> "?");
    }

    /** The values of {@link #predicate}: lower and upper bound of each area in turn. */
    public List<Object> params() {
        List<Object> params = new ArrayList<>();
        for (AreaCode area : areas) {
            params.add(area.lowerBound());
            params.add(area.upperBound());
        }
        return params;
    }

    /**
     * The condition with {@code :areaFrom0, :areaTo0, ...} for {@link #namedParams}, in native SQL through Hibernate, or in HQL over a
     * text attribute.
     */
    public String namedPredicate() {
        return joined(i -> ":areaFrom" + i, i -> ":areaTo" + i);
    }

    /** The values of {@link #namedPredicate}. */
    public Map<String, Object> namedParams() {
        Map<String, Object> params = new LinkedHashMap<>();
        for (int i = 0; i < areas.size(); i++) {
            params.put("areaFrom" + i, areas.get(i).lowerBound());
            params.put("areaTo" + i, areas.get(i).upperBound());
        }
        return params;
    }

    private String joined(IntFunction<String> lower, IntFunction<String> upper) {
        if (areas.isEmpty()) {
            return NOTHING;
        }
        return IntStream.range(0, areas.size())
                .mapToObj(i -> column + " >= " + lower.apply(i) + " AND " + column + " < " + upper.apply(i))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }
}
