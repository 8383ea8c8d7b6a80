package org.gulou.grid.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gulou.chassis.area.AreaCode;

/**
 * A household whose number another one of its new grid has too, and the number it gets: its own, and behind a dash the last three
 * digits of the grid it comes from.
 */
record Renumbering(UUID household, AreaCode from, String number, AreaCode to, String newNumber) {

    private static final int LONGEST = 32;
    private static final int DIGITS = 3;

    /**
     * Those that must give way, of {@code comers} in the order in which they may keep their numbers; {@code taken} are the numbers of
     * each grid they come to.
     */
    static List<Renumbering> of(List<Comer> comers, Map<AreaCode, Set<String>> taken) {
        Map<AreaCode, Set<String>> given = new HashMap<>();
        taken.forEach((grid, numbers) -> given.put(grid, new HashSet<>(numbers)));
        List<Comer> clashing = comers.stream()
                .filter(comer -> !numbers(given, comer.to()).add(comer.number()))
                .toList();
        List<Renumbering> renumbered = new ArrayList<>();
        for (Comer comer : clashing) {
            String free = IntStream.iterate(1, n -> n + 1)
                    .mapToObj(comer::candidate)
                    .filter(numbers(given, comer.to())::add)
                    .findFirst()
                    .orElseThrow();
            renumbered.add(new Renumbering(comer.household(), comer.from(), comer.number(), comer.to(), free));
        }
        return List.copyOf(renumbered);
    }

    private static Set<String> numbers(Map<AreaCode, Set<String>> given, AreaCode grid) {
        return given.computeIfAbsent(grid, g -> new HashSet<>());
    }

    /** A household that comes from one grid to another with its number. */
    record Comer(UUID household, AreaCode from, String number, AreaCode to) {

        private String candidate(int n) {
            String code = from.value();
            String suffix = "-" + code.substring(code.length() - DIGITS) + (n == 1 ? "" : "." + n);
            return number.substring(0, Math.min(number.length(), LONGEST - suffix.length())) + suffix;
        }
    }
}
