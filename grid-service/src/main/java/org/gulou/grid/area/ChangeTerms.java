package org.gulou.grid.area;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;

/** What a change says of places: which ones it begins with, what they become, and which part goes to which of these. */
record ChangeTerms(AreaChangeKind kind, List<AreaCode> from, List<AreaCode> to, Map<AreaCode, AreaCode> parts) {

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

    /** The one place that stands in for one that ends, on the same level, where there is just one. */
    Optional<AreaCode> heir(AreaCode ended) {
        boolean single = ends(ended) && to.size() == 1 && to.get(0).level() == ended.level();
        return single ? Optional.of(to.get(0)) : Optional.empty();
    }

    /** Where that part of a place goes; empty if nobody said. */
    Optional<AreaCode> home(AreaCode part, AreaCode place) {
        Optional<AreaCode> said = Optional.ofNullable(parts.get(part));
        return said.or(() -> ends(place) ? heir(place) : Optional.of(place));
    }
}
