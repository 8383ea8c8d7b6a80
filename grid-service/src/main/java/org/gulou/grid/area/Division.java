package org.gulou.grid.area;

import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gulou.chassis.area.AreaCode;

/**
 * Where the living parts directly below the places of a change go: those that leave, each with the place it goes to, and those nobody
 * has said anything of although their place ends.
 */
record Division(SortedMap<AreaCode, AreaCode> homes, SortedSet<AreaCode> leftOver) {

    /** The division by these terms of what lives below the places they begin with. */
    static Division of(ChangeTerms terms, Collection<AreaCode> living) {
        SortedMap<AreaCode, AreaCode> homes = new TreeMap<>();
        SortedSet<AreaCode> leftOver = new TreeSet<>();
        for (AreaCode part : living) {
            AreaCode place = part.parent().orElseThrow();
            if (terms.from().contains(place) && !terms.from().contains(part)) {
                terms.home(part, place)
                        .ifPresentOrElse(
                                home -> {
                                    if (!home.equals(place)) {
                                        homes.put(part, home);
                                    }
                                },
                                () -> leftOver.add(part));
            }
        }
        return new Division(homes, leftOver);
    }

    /** 409 AREA_HAS_PARTS for the first place that ends with a part that has nowhere to go. */
    void requireWhole() {
        if (!leftOver.isEmpty()) {
            throw AreaRegisterError.AREA_HAS_PARTS.with(
                    "areaCode", leftOver.first().parent().orElseThrow());
        }
    }
}
