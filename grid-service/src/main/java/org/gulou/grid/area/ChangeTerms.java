package org.gulou.grid.area;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/**
 * What a change says of places: which ones it begins with, what they become, which part goes to which of these, and of a grid, which
 * household.
 */
record ChangeTerms(
        AreaChangeKind kind,
        List<AreaCode> from,
        List<AreaCode> to,
        Map<AreaCode, AreaCode> parts,
        Map<UUID, AreaCode> households) {

    ChangeTerms(AreaChangeKind kind, List<AreaCode> from, List<AreaCode> to, Map<AreaCode, AreaCode> parts) {
        this(kind, from, to, parts, Map.of());
    }

    /** Every place it names. */
    List<AreaCode> named() {
        return Stream.concat(from.stream(), to.stream()).distinct().sorted().toList();
    }

    /** Whether what lies below the places may be somewhere else afterwards. */
    boolean mayMoveParts() {
        return kind != AreaChangeKind.RENAME;
    }

    /** Whether that place is no more afterwards. */
    boolean ends(AreaCode place) {
        return mayMoveParts() && from.contains(place) && !to.contains(place);
    }

    /** Whether a grid becomes several, which its households are divided among. */
    boolean splitsGrid() {
        return kind == AreaChangeKind.SPLIT && from.size() == 1 && from.get(0).level() == AreaLevel.GRID;
    }

    /**
     * The place that stands in for one that ends, on the same level: the one there is, and of a grid that is split the first, for
     * everything no household takes along.
     */
    Optional<AreaCode> heir(AreaCode ended) {
        boolean clear = ends(ended) && (to.size() == 1 || splitsGrid());
        return clear
                ? to.stream()
                        .limit(1)
                        .filter(first -> first.level() == ended.level())
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Where what is kept for a place goes that ends with none in its stead: what encloses the places it became, or where it became none,
     * the nearest place above that stays. Empty where that is not inside its county, which nothing leaves.
     */
    Optional<AreaCode> remains(AreaCode ended) {
        if (!ends(ended) || heir(ended).isPresent() || !AreaLevel.COUNTY.isAbove(ended.level())) {
            return Optional.empty();
        }
        Optional<AreaCode> place = to.isEmpty()
                ? ended.ancestors().stream().filter(above -> !ends(above)).findFirst()
                : AreaCode.enclosing(to);
        return place.filter(ended.at(AreaLevel.COUNTY)::contains);
    }

    /** The same of every place that ends so, by its code. */
    Map<AreaCode, AreaCode> dissolved() {
        SortedMap<AreaCode, AreaCode> dissolved = new TreeMap<>();
        from.forEach(place -> remains(place).ifPresent(remains -> dissolved.put(place, remains)));
        return Collections.unmodifiableSortedMap(dissolved);
    }

    /** The households that leave the grid that is split, in the order of their ids. */
    List<Rehoused> rehoused() {
        return households.entrySet().stream()
                .filter(home -> !from.contains(home.getValue()))
                .map(home -> new Rehoused(home.getKey(), from.get(0), home.getValue()))
                .sorted(Comparator.comparing(Rehoused::household))
                .toList();
    }

    /** Where that part of a place goes; empty if nobody said. */
    Optional<AreaCode> home(AreaCode part, AreaCode place) {
        Optional<AreaCode> said = Optional.ofNullable(parts.get(part));
        return said.or(() -> ends(place) ? heir(place) : Optional.of(place));
    }
}
