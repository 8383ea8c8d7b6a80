package org.gulou.report.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.unit.Unit;
import org.gulou.report.unit.UnitKind;

/** The units next below an area: none of them reports on behalf of another one. */
final class Children {

    private Children() {}

    /**
     * Those of the units that lie inside the area, are not the area itself, and lie in no other area among them, whose report already
     * holds theirs; by code.
     */
    static List<Unit> of(AreaCode area, Collection<Unit> units) {
        List<Unit> below = units.stream()
                .filter(unit -> area.contains(unit.areaCode()) && !unit.code().equals(area.value()))
                .distinct()
                .sorted(Comparator.comparing(Unit::code))
                .toList();
        List<AreaCode> outermost = outermost(
                below.stream().filter(unit -> unit.kind() == UnitKind.AREA).map(Unit::areaCode));
        return below.stream()
                .filter(unit -> unit.kind() != UnitKind.AREA || outermost.contains(unit.areaCode()))
                .toList();
    }

    private static List<AreaCode> outermost(Stream<AreaCode> areas) {
        List<AreaCode> outermost = new ArrayList<>();
        // Sorted, a place comes after the one it lies in, and directly after its other contents.
        areas.sorted().forEach(area -> {
            if (outermost.isEmpty() || !outermost.get(outermost.size() - 1).contains(area)) {
                outermost.add(area);
            }
        });
        return outermost;
    }
}
