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
import org.gulou.chassis.area.AreaLevel;

/**
 * "Inside one of these areas" as a condition on one column, so that an index serves it: a list of grids, in which nothing lies but
 * themselves, and a range for each larger area. No areas, no rows.
 */
public final class AreaSql {

    private static final String NOTHING = "1 = 0";

    private final String column;
    private final List<AreaCode> grids;
    private final List<AreaCode> larger;

    private AreaSql(String column, Map<Boolean, List<AreaCode>> areas) {
        this.column = column;
        this.grids = areas.get(true);
        this.larger = areas.get(false);
    }

    /** The condition that the column holds one of these areas or lies inside one. */
    public static AreaSql inside(String column, Collection<AreaCode> areas) {
        return new AreaSql(
                column, areas.stream().collect(Collectors.partitioningBy(area -> area.level() == AreaLevel.GRID)));
    }

    /** The condition with {@code ?} for {@link #params}, in brackets where it needs them. */
    public String predicate() {
        return joined(i -> "?", i -> "?", i -> "?");
    }

    /** The values of {@link #predicate}: the grids, then lower and upper bound of each larger area in turn. */
    public List<Object> params() {
        List<Object> params = new ArrayList<>();
        grids.forEach(grid -> params.add(grid.value()));
        for (AreaCode area : larger) {
            params.add(area.lowerBound());
            params.add(area.upperBound());
        }
        return params;
    }

    /**
     * The condition with {@code :areaGrid0, ..., :areaFrom0, :areaTo0, ...} for {@link #namedParams}, in native SQL through Hibernate, or
     * in HQL over a text attribute.
     */
    public String namedPredicate() {
        return joined(i -> ":areaGrid" + i, i -> ":areaFrom" + i, i -> ":areaTo" + i);
    }

    /** The values of {@link #namedPredicate}. */
    public Map<String, Object> namedParams() {
        Map<String, Object> params = new LinkedHashMap<>();
        for (int i = 0; i < grids.size(); i++) {
            params.put("areaGrid" + i, grids.get(i).value());
        }
        for (int i = 0; i < larger.size(); i++) {
            params.put("areaFrom" + i, larger.get(i).lowerBound());
            params.put("areaTo" + i, larger.get(i).upperBound());
        }
        return params;
    }

    private String joined(IntFunction<String> grid, IntFunction<String> lower, IntFunction<String> upper) {
        List<String> terms = new ArrayList<>();
        if (!grids.isEmpty()) {
            terms.add(column + " IN ("
                    + IntStream.range(0, grids.size()).mapToObj(grid).collect(Collectors.joining(", ")) + ")");
        }
        IntStream.range(0, larger.size())
                .mapToObj(i -> column + " >= " + lower.apply(i) + " AND " + column + " < " + upper.apply(i))
                .forEach(terms::add);
        return terms.isEmpty() ? NOTHING : "(" + String.join(" OR ", terms) + ")";
    }
}
