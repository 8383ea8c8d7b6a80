package org.gulou.grid.area;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/**
 * The number a part gets in another place: the one it has, or the next free one of its kind. The digits tell the kind (GB/T 10114: a
 * committee of residents or of villagers, a street, a town, a township; a general or a dedicated grid), so it is kept.
 */
final class PartNumbers {

    private static final List<Kind> OF_DIVISIONS = List.of(new Kind(1, 99));
    private static final List<Kind> OF_TOWNSHIPS =
            List.of(new Kind(1, 99), new Kind(100, 199), new Kind(200, 399), new Kind(400, 599));
    private static final List<Kind> OF_VILLAGES =
            List.of(new Kind(1, 199), new Kind(200, 399), new Kind(400, 499), new Kind(500, 599));
    private static final List<Kind> OF_GRIDS = List.of(new Kind(1, 899), new Kind(901, 999));

    private PartNumbers() {}

    /** The code of that part below that place; empty if every number of its kind is taken. */
    static Optional<AreaCode> below(AreaCode place, AreaCode part, Predicate<AreaCode> taken) {
        String digits = part.value().substring(place.value().length());
        int own = Integer.parseInt(digits);
        Kind kind = kind(part.level(), own);
        return IntStream.concat(IntStream.rangeClosed(own, kind.last()), IntStream.range(kind.first(), own))
                .mapToObj(n -> new AreaCode(place.value() + String.format("%0" + digits.length() + "d", n)))
                .filter(taken.negate())
                .findFirst();
    }

    private static Kind kind(AreaLevel level, int number) {
        List<Kind> kinds = switch (level) {
            case PROVINCE, CITY, COUNTY -> OF_DIVISIONS;
            case TOWNSHIP -> OF_TOWNSHIPS;
            case VILLAGE -> OF_VILLAGES;
            case GRID -> OF_GRIDS;
        };
        return kinds.stream()
                .filter(kind -> kind.first() <= number && number <= kind.last())
                .findFirst()
                .orElseThrow();
    }

    /** The numbers of one kind of place. */
    private record Kind(int first, int last) {}
}
