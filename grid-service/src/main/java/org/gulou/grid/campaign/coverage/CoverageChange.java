package org.gulou.grid.campaign.coverage;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/** What a transaction changes of the counters of one round, gathered so that each counter is written once. */
public final class CoverageChange {

    private final SortedMap<Counter, Tally> differences = new TreeMap<>();

    /** Adds a difference to every counter of a place: at every level, of all doses together and of its own. */
    public void add(Place place, Tally difference) {
        if (difference.equals(Tally.NONE)) {
            return;
        }
        List<Integer> doses = place.dose() == 0 ? List.of(0) : List.of(0, place.dose());
        Stream.concat(Stream.of(place.area()), place.area().ancestors().stream())
                .forEach(area -> doses.forEach(dose -> add(area, dose, place, difference)));
    }

    /** Moves people from one place to another. */
    public void move(Place from, Place to, Tally people) {
        add(from, people.negated());
        add(to, people);
    }

    /** Whether no counter changes. */
    public boolean isEmpty() {
        return differences().isEmpty();
    }

    SortedMap<Counter, Tally> differences() {
        differences.values().removeIf(Tally.NONE::equals);
        return differences;
    }

    private void add(AreaCode area, int dose, Place place, Tally difference) {
        add(new Counter(Counter.AREA, area, "", dose), difference);
        place.departments().forEach(code -> add(new Counter(Counter.DEPARTMENT, area, code, dose), difference));
        // Few of one grid work at one site: there a counter would be a person.
        if (area.level() != AreaLevel.GRID) {
            place.sites().forEach(id -> add(new Counter(Counter.SITE, area, id.toString(), dose), difference));
        }
    }

    private void add(Counter counter, Tally difference) {
        differences.merge(counter, difference, Tally::plus);
    }
}
