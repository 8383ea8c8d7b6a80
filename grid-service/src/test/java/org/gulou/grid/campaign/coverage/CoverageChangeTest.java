package org.gulou.grid.campaign.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.campaign.Outcome;
import org.junit.jupiter.api.Test;

/** Whatever a transaction gathers, a place above is the sum of those in it, and every difference is sound. */
class CoverageChangeTest {

    private static final List<AreaCode> GRIDS = List.of(
            new AreaCode("450226100003001"),
            new AreaCode("450226100003002"),
            new AreaCode("450226100004001"),
            new AreaCode("450226101201001"));
    private static final AreaCode COUNTY = new AreaCode("450226");

    @Property(tries = 300)
    void thePlacesAboveAreTheSumsOfThoseBelow(
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 3) Integer> grids,
            @ForAll @Size(20) List<Outcome> outcomes) {
        // Given
        CoverageChange change = new CoverageChange();
        // When
        for (int i = 0; i < grids.size(); i++) {
            change.add(place(grids.get(i)), Tally.of(1, outcomes.get(i), false));
        }
        // Then
        List<Tally> leaves = new ArrayList<>();
        GRIDS.forEach(grid -> leaves.add(difference(change, grid)));
        Tally sum = leaves.stream().reduce(Tally.NONE, Tally::plus);
        assertThat(difference(change, COUNTY)).isEqualTo(sum);
        assertThat(sum.due()).isEqualTo(grids.size());
        assertThat(change.differences().values()).allMatch(Tally::isSound);
    }

    @Property(tries = 200)
    void aMoveChangesNothingAboveBothPlaces(
            @ForAll @IntRange(min = 0, max = 3) int from,
            @ForAll @IntRange(min = 0, max = 3) int to,
            @ForAll Outcome outcome) {
        // Given
        CoverageChange change = new CoverageChange();
        // When
        change.move(place(from), place(to), Tally.of(7, outcome, false));
        // Then
        assertThat(difference(change, COUNTY)).isEqualTo(Tally.NONE);
        assertThat(change.isEmpty()).isEqualTo(from == to);
    }

    @Test
    void theMostContendedCountersComeLast() {
        // Given
        CoverageChange change = new CoverageChange();
        Place place = new Place(GRIDS.get(0), 2, List.of(UUID.randomUUID()), List.of("EDUCATION"));
        // When
        change.add(place, Tally.of(1, Outcome.DONE, false));
        // Then
        List<Counter> order = List.copyOf(change.differences().keySet());
        assertThat(order.get(0).area()).isEqualTo(GRIDS.get(0));
        assertThat(order.get(order.size() - 1).area()).isEqualTo(new AreaCode("45"));
        assertThat(order).filteredOn(counter -> counter.area().equals(COUNTY)).hasSize(6);
    }

    private static Place place(int grid) {
        return new Place(GRIDS.get(grid), 0, List.of(), List.of());
    }

    private static Tally difference(CoverageChange change, AreaCode area) {
        Map<Counter, Tally> all = change.differences();
        return all.getOrDefault(new Counter(Counter.AREA, area, "", 0), Tally.NONE);
    }
}
