package org.gulou.grid.riskarea;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Matches stays against listed places: by the beginning of the code or by the name, and by the days. */
final class RiskMatching {

    private static final Comparator<RiskMatch> GRAVEST_FIRST = Comparator.comparing(RiskMatch::level)
            .thenComparing(RiskMatch::stay)
            .thenComparing(RiskMatch::riskAreaId);

    private RiskMatching() {}

    /** Every meeting of a stay and an entry, the highest level first. */
    static List<RiskMatch> match(List<ListedPlace> listed, List<Stay> stays) {
        List<RiskMatch> matches = new ArrayList<>();
        for (int i = 0; i < stays.size(); i++) {
            for (ListedPlace place : listed) {
                place.match(stays.get(i), i).ifPresent(matches::add);
            }
        }
        matches.sort(GRAVEST_FIRST);
        return List.copyOf(matches);
    }
}
