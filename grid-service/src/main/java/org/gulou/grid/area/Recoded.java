package org.gulou.grid.area;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/**
 * That places have other codes by a change: the new codes by the old ones, in the order of the old ones; no new code is among the old
 * ones. Both places are in the register, and below the county they are of one county. Households of a split grid that are named go where
 * {@code households} says, before and instead of where the code of their grid goes, if it goes anywhere; that is
 * to a grid of the register, in the same county. {@code dissolved} are the places that ended with none in their stead, each with the place
 * of its county, a larger one, that whatever is left of it is kept for: matters, but nobody's home and no post.
 */
public record Recoded(
        UUID changeId,
        Map<AreaCode, AreaCode> codes,
        Map<AreaCode, AreaCode> dissolved,
        List<Rehoused> households,
        Instant at) {

    /** Where whatever is kept for a place is kept from now on, by the old codes in their order: the new code, or what is left of it. */
    public Map<AreaCode, AreaCode> matters() {
        SortedMap<AreaCode, AreaCode> all = new TreeMap<>(dissolved);
        all.putAll(codes);
        return Collections.unmodifiableSortedMap(all);
    }

    /** The grids among the codes. */
    public Map<AreaCode, AreaCode> grids() {
        return codes.entrySet().stream()
                .filter(entry -> entry.getKey().level() == AreaLevel.GRID)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every grid that some, or all, leave. */
    public Set<AreaCode> gridsLeft() {
        Set<AreaCode> left = new TreeSet<>(grids().keySet());
        households.forEach(household -> left.add(household.from()));
        return left;
    }

    /** Whether anybody has another grid by it. */
    public boolean movesPeople() {
        return !gridsLeft().isEmpty();
    }
}
