package org.gulou.grid.area;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/**
 * The code every place below the places of a change gets: a part that goes elsewhere keeps its number there if that is free, and all
 * below it keep theirs. {@code parts} are the new codes by the old ones; {@code heirs} the places of the change that end with one other
 * in their stead. No code is given twice, and none that ever was given.
 */
record Recoding(SortedMap<AreaCode, AreaCode> parts, SortedMap<AreaCode, AreaCode> heirs) {

    /** The codes for a division; {@code taken} are those that ever were directly below the places parts go to. */
    static Recoding of(ChangeTerms terms, Division division, Collection<AreaCode> living, Set<AreaCode> taken) {
        NavigableSet<AreaCode> all = new TreeSet<>(living);
        SortedMap<AreaCode, AreaCode> parts = new TreeMap<>();
        codes(division, taken)
                .forEach((part, code) -> all.tailSet(part, true).stream()
                        .takeWhile(part::contains)
                        .filter(below -> !terms.from().contains(below))
                        .forEach(below -> parts.put(below, moved(below, part, code))));
        SortedMap<AreaCode, AreaCode> heirs = new TreeMap<>();
        terms.from().forEach(place -> terms.heir(place).ifPresent(heir -> heirs.put(place, heir)));
        terms.rehoused().forEach(household -> requireSameCounty(household.from(), household.to()));
        Recoding recoding =
                new Recoding(Collections.unmodifiableSortedMap(parts), Collections.unmodifiableSortedMap(heirs));
        recoding.all().forEach(Recoding::requireSameCounty);
        return recoding;
    }

    /** Every place whose people, posts and matters are those of another one from now on, in the order of the old codes. */
    Map<AreaCode, AreaCode> all() {
        SortedMap<AreaCode, AreaCode> all = new TreeMap<>(parts);
        all.putAll(heirs);
        return Collections.unmodifiableSortedMap(all);
    }

    // Whoever can keep the number does, before the others get the next free ones.
    private static SortedMap<AreaCode, AreaCode> codes(Division division, Set<AreaCode> taken) {
        Set<AreaCode> given = new TreeSet<>(taken);
        SortedMap<AreaCode, AreaCode> codes = new TreeMap<>();
        division.homes().forEach((part, home) -> {
            AreaCode same = moved(part, part.parent().orElseThrow(), home);
            if (given.add(same)) {
                codes.put(part, same);
            }
        });
        division.homes().forEach((part, home) -> codes.computeIfAbsent(part, p -> nextFree(p, home, given)));
        return codes;
    }

    private static AreaCode nextFree(AreaCode part, AreaCode home, Set<AreaCode> given) {
        AreaCode code = PartNumbers.below(home, part, given::contains)
                .orElseThrow(() -> AreaRegisterError.NO_FREE_PART_NUMBER.with("areaCode", home));
        given.add(code);
        return code;
    }

    private static void requireSameCounty(AreaCode from, AreaCode to) {
        boolean below = AreaLevel.COUNTY.isAbove(from.level());
        if (below && !from.at(AreaLevel.COUNTY).equals(to.at(AreaLevel.COUNTY))) {
            throw AreaRegisterError.OTHER_COUNTY.with("areaCode", from);
        }
    }

    private static AreaCode moved(AreaCode below, AreaCode part, AreaCode code) {
        return new AreaCode(code.value() + below.value().substring(part.value().length()));
    }
}
