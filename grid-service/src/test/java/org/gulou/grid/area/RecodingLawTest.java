package org.gulou.grid.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/** Whatever is merged and split, one after the other: nobody is lost, nobody counts twice, and no code is ever given again. */
class RecodingLawTest {

    @Property(tries = 300)
    void totalsBeforeAndAfterAreEqual(
            @ForAll @Size(max = 25) List<@IntRange(max = 1_000_000) Integer> changes,
            @ForAll @IntRange(min = 1, max = 5) int villages,
            @ForAll @IntRange(max = 6) int gridsEach) {
        // Given
        SmallRegister register = SmallRegister.of(villages, gridsEach);
        int everybody = register.people().size();
        for (int change : changes) {
            ChangeTerms terms = register.anyChange(change);
            Set<AreaCode> before = new TreeSet<>(terms.named());
            int concerned = register.peopleIn(before);
            Set<AreaCode> ever = Set.copyOf(register.ever());
            // When
            Recoding recoding = register.apply(terms);
            // Then
            assertThat(recoding.parts().values()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(ever);
            assertThat(register.people()).hasSize(everybody);
            assertThat(register.people().values()).allMatch(register.living()::contains);
            assertThat(register.living())
                    .allMatch(code -> code.level() == AreaLevel.TOWNSHIP
                            || register.living().contains(code.parent().orElseThrow()));
            assertThat(register.peopleIn(terms.to())).as("%s", terms).isEqualTo(concerned);
        }
    }

    @Property(tries = 200)
    void aNumberTellsTheSameKindOfGridBeforeAndAfter(
            @ForAll @IntRange(min = 1, max = 899) int general,
            @ForAll @IntRange(min = 901, max = 999) int dedicated,
            @ForAll Set<@IntRange(min = 1, max = 999) Integer> taken) {
        // Given
        AreaCode from = new AreaCode("450226100201");
        AreaCode to = new AreaCode("450226100202");
        Set<AreaCode> given = new TreeSet<>();
        taken.stream().filter(n -> n != 900).map(to::grid).forEach(given::add);
        for (int number : List.of(general, dedicated)) {
            // When
            AreaCode code =
                    PartNumbers.below(to, from.grid(number), given::contains).orElseThrow();
            // Then
            assertThat(code.isDedicatedGrid()).isEqualTo(number == dedicated);
            assertThat(given).doesNotContain(code);
            assertThat(code.equals(to.grid(number))).isEqualTo(!taken.contains(number));
        }
    }

    /** A township as a change sees it: the codes alive, those that ever were, and where each person lives. */
    private record SmallRegister(Set<AreaCode> living, Set<AreaCode> ever, Map<Integer, AreaCode> people) {

        private static final AreaCode TOWNSHIP = new AreaCode("450226100");

        static SmallRegister of(int villages, int gridsEach) {
            SmallRegister register = new SmallRegister(new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
            register.found(TOWNSHIP);
            for (int v = 0; v < villages; v++) {
                AreaCode village = register.newVillage();
                for (int g = 1; g <= gridsEach; g++) {
                    AreaCode grid = village.grid(g % 3 == 0 ? 900 + g : g);
                    register.found(grid);
                    IntStream.range(0, g + v).forEach(p -> register.people.put(register.people.size(), grid));
                }
            }
            return register;
        }

        /** A change that can be asked for as things are, chosen by the number. */
        ChangeTerms anyChange(int choice) {
            List<AreaCode> villages = level(AreaLevel.VILLAGE);
            List<AreaCode> grids = level(AreaLevel.GRID);
            return switch (choice % 4) {
                case 0 -> villages.size() > 1 ? merge(villages, choice / 4, true) : split(villages, choice / 4);
                case 1 -> split(villages, choice / 4);
                case 2 -> grids.isEmpty() ? split(villages, choice / 4) : splitGrid(grids, choice / 4);
                default -> grids.size() > 1 ? merge(grids, choice / 4, false) : split(villages, choice / 4);
            };
        }

        Recoding apply(ChangeTerms terms) {
            Division division = Division.of(terms, living);
            division.requireWhole();
            Recoding recoding = Recoding.of(terms, division, living, ever);
            terms.to().forEach(this::found);
            living.removeAll(recoding.parts().keySet());
            living.removeIf(terms::ends);
            recoding.parts().values().forEach(this::found);
            Map<UUID, AreaCode> homes =
                    terms.rehoused().stream().collect(Collectors.toMap(Rehoused::household, Rehoused::to));
            people.replaceAll((person, grid) ->
                    homes.getOrDefault(household(person), recoding.all().getOrDefault(grid, grid)));
            return recoding;
        }

        int peopleIn(Iterable<AreaCode> places) {
            Set<Integer> inside = new TreeSet<>();
            places.forEach(place -> people.forEach((person, grid) -> {
                if (place.contains(grid)) {
                    inside.add(person);
                }
            }));
            return inside.size();
        }

        private ChangeTerms merge(List<AreaCode> places, int choice, boolean intoNew) {
            AreaCode first = places.get(choice % places.size());
            AreaCode second = places.get((choice + 1) % places.size());
            AreaCode to = intoNew && choice % 2 == 0 ? freeVillage() : second;
            return new ChangeTerms(AreaChangeKind.MERGE, List.of(first, second), List.of(to), Map.of());
        }

        private ChangeTerms split(List<AreaCode> villages, int choice) {
            AreaCode whole = villages.get(choice % villages.size());
            AreaCode one = freeVillage();
            AreaCode other = choice % 2 == 0
                    ? whole
                    : new AreaCode(
                            TOWNSHIP.value() + (Integer.parseInt(one.value().substring(9)) + 1));
            Map<AreaCode, AreaCode> parts = new TreeMap<>();
            living.stream()
                    .filter(part -> part.parent().filter(whole::equals).isPresent())
                    .forEach(part -> parts.put(part, (choice + parts.size()) % 2 == 0 ? one : other));
            return new ChangeTerms(AreaChangeKind.SPLIT, List.of(whole), List.of(one, other), parts);
        }

        // Everybody is a household. Some are named nowhere, as if they had come in before the day.
        private ChangeTerms splitGrid(List<AreaCode> grids, int choice) {
            AreaCode whole = grids.get(choice % grids.size());
            AreaCode village = whole.parent().orElseThrow();
            List<AreaCode> free = IntStream.rangeClosed(1, 899)
                    .mapToObj(village::grid)
                    .filter(code -> !ever.contains(code))
                    .limit(2)
                    .toList();
            List<AreaCode> to = List.of(free.get(0), choice % 2 == 0 ? whole : free.get(1));
            Map<UUID, AreaCode> households = new TreeMap<>();
            people.forEach((person, grid) -> {
                if (grid.equals(whole) && (choice + person) % 3 < 2) {
                    households.put(household(person), to.get((choice + person) % 3));
                }
            });
            return new ChangeTerms(AreaChangeKind.SPLIT, List.of(whole), to, Map.of(), households);
        }

        private static UUID household(int person) {
            return new UUID(0, person);
        }

        private AreaCode newVillage() {
            AreaCode village = freeVillage();
            found(village);
            return village;
        }

        private AreaCode freeVillage() {
            return IntStream.rangeClosed(201, 399)
                    .mapToObj(n -> new AreaCode(TOWNSHIP.value() + n))
                    .filter(code -> !ever.contains(code))
                    .findFirst()
                    .orElseThrow();
        }

        private List<AreaCode> level(AreaLevel level) {
            return living.stream().filter(code -> code.level() == level).toList();
        }

        private void found(AreaCode code) {
            living.add(code);
            ever.add(code);
        }
    }
}
