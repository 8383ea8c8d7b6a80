package org.gulou.people;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The households of one village, drawn anew whenever they are asked for, so that none is kept; shared out among grids of about 300.
 *
 * @param number the village's place in the county's list
 * @param people how many live there
 * @param households how many households these are
 */
record Settlement(Village village, int number, long seed, int people, int households) {

    private static final int A_GRID = 300;

    /** Counts the households it takes to hold that many. */
    static Settlement of(Village village, int number, long seed, int people) {
        int households = 0;
        for (int housed = 0; housed < people; households++) {
            housed += Household.draw(dice(seed, number, households)).size();
        }
        return new Settlement(village, number, seed, people, households);
    }

    /** The dice of a household: the same whenever they are taken. */
    Dice dice(int household) {
        return dice(seed, number, household);
    }

    private static Dice dice(long seed, int village, int household) {
        return Dice.of(seed, village, household);
    }

    List<Grid> grids() {
        return IntStream.rangeClosed(1, gridCount())
                .mapToObj(grid -> Grid.of(village, grid))
                .toList();
    }

    String gridCode(int household) {
        return Grid.code(village, 1 + gridIndex(household));
    }

    /** Counted from 1 in each grid. */
    int numberInGrid(int household) {
        // The first household of a grid: its share of all, rounded up.
        long first = -Math.floorDiv(-(long) gridIndex(household) * households, (long) gridCount());
        return household - (int) first + 1;
    }

    private int gridIndex(int household) {
        return (int) ((long) household * gridCount() / households);
    }

    private int gridCount() {
        return people == 0 ? 0 : Math.max(1, Math.round((float) households / A_GRID));
    }
}
