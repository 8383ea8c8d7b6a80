package org.gulou.grid.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gulou.chassis.area.AreaCode;
import org.junit.jupiter.api.Test;

class RenumberingTest {

    private static final AreaCode VILLAGE = new AreaCode("450226100201");
    private static final AreaCode HOME = VILLAGE.grid(1);

    @Test
    void whoComesToATakenNumberGetsOneThatTellsWhereFrom() {
        // When
        List<Renumbering> renumbered =
                Renumbering.of(List.of(comer(2, "12"), comer(2, "13")), Map.of(HOME, Set.of("12")));
        // Then
        assertThat(renumbered).extracting(Renumbering::newNumber).containsExactly("12-002");
    }

    @Test
    void aNumberThatIsTooLongIsCut() {
        // Given
        String longest = "甲".repeat(32);
        // When
        List<Renumbering> renumbered =
                Renumbering.of(List.of(comer(2, longest), comer(3, longest)), Map.of(HOME, Set.of()));
        // Then
        assertThat(renumbered).extracting(Renumbering::newNumber).containsExactly("甲".repeat(28) + "-003");
    }

    @Property(tries = 200)
    void everyNumberIsBorneOnceAfterwards(
            @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 12) Integer> numbers,
            @ForAll Set<@IntRange(min = 1, max = 12) Integer> taken) {
        // Given
        Set<String> there = new HashSet<>();
        taken.forEach(n -> there.add(text(n)));
        List<Renumbering.Comer> comers = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            comers.add(comer(2 + i / 9, text(numbers.get(i))));
        }
        // When
        List<Renumbering> renumbered = Renumbering.of(comers, Map.of(HOME, there));
        // Then
        List<String> after = new ArrayList<>(there);
        renumbered.forEach(entry -> after.add(entry.newNumber()));
        Set<UUID> changed = new HashSet<>();
        renumbered.forEach(entry -> changed.add(entry.household()));
        comers.stream().filter(c -> !changed.contains(c.household())).forEach(c -> after.add(c.number()));
        assertThat(after).hasSize(there.size() + comers.size()).doesNotHaveDuplicates();
    }

    // Some look like numbers that were given before.
    private static String text(int n) {
        return n > 9 ? n % 9 + "-002" : String.valueOf(n);
    }

    private static Renumbering.Comer comer(int grid, String number) {
        return new Renumbering.Comer(UUID.randomUUID(), VILLAGE.grid(grid), number, HOME);
    }
}
