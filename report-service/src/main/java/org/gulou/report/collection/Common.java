package org.gulou.report.collection;

import java.util.List;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.unit.Unit;

/** What units have in common. */
final class Common {

    private Common() {}

    /** The smallest area that holds all of these units; units of several provinces have none, and the first one's province stands in. */
    static AreaCode areaOf(List<Unit> units) {
        AreaCode first = units.get(0).areaCode();
        return Stream.concat(Stream.of(first), first.ancestors().stream())
                .filter(area -> units.stream().allMatch(unit -> area.contains(unit.areaCode())))
                .findFirst()
                .orElseGet(() -> first.ancestors().isEmpty()
                        ? first
                        : first.ancestors().get(first.ancestors().size() - 1));
    }
}
