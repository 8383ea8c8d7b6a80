package org.gulou.grid.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gulou.grid.resident.KeyGroup;
import org.gulou.grid.resident.Membership;

class MergePropertyTest {

    private static final int PEOPLE = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Property
    void anySequenceOfMergesAndUnmergesUndoneGivesTheFirstPicture(
            @ForAll("registers") List<Affiliations> people, @ForAll("moves") List<Move> moves) {
        // Given
        Register register = new Register(people);
        moves.forEach(register::make);
        // When
        register.undoAll();
        // Then
        assertThat(register.affiliations).isEqualTo(people);
        assertThat(register.survivors).isEmpty();
    }

    @Property
    void theSurvivorLosesNothingAndLacksNothingAfterwards(
            @ForAll("people") Affiliations survivor, @ForAll("people") Affiliations duplicate) {
        // When
        Affiliations after = survivor.with(duplicate.lackedBy(survivor));
        // Then
        assertThat(after.groups()).containsAll(survivor.groups());
        assertThat(after.workplaces()).containsAll(survivor.workplaces()).containsAll(duplicate.workplaces());
        assertThat(duplicate.lackedBy(after).groups()).isEmpty();
        assertThat(after.workplaces()).doesNotHaveDuplicates();
    }

    @Property
    void whatHasBeenChangedSinceStays(
            @ForAll("people") Affiliations survivor, @ForAll("people") Affiliations duplicate) {
        // Given
        Affiliations taken = duplicate.lackedBy(survivor);
        Membership corrected = new Membership(KeyGroup.DRIVER, DAY.minusYears(9), DAY.minusYears(8), "corrected");
        Affiliations changed = survivor.with(taken).with(new Affiliations(List.of(corrected), List.of()));
        // When
        Affiliations after = changed.without(taken);
        // Then
        assertThat(after.groups()).contains(corrected).hasSize(survivor.groups().size() + 1);
    }

    @Provide
    Arbitrary<List<Affiliations>> registers() {
        return people().list().ofSize(PEOPLE);
    }

    @Provide
    Arbitrary<Affiliations> people() {
        Arbitrary<Membership> membership = Combinators.combine(
                        Arbitraries.of(KeyGroup.RETURNEE, KeyGroup.CHRONIC, KeyGroup.MEDIC),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 15).injectNull(0.3))
                .as((group, from, days) -> new Membership(
                        group, DAY.plusDays(from), days == null ? null : DAY.plusDays(from + days), null));
        Arbitrary<UUID> site = Arbitraries.longs().between(1, 4).map(n -> new UUID(0, n));
        return Combinators.combine(
                        membership.list().ofMaxSize(4).map(MergePropertyTest::apart),
                        site.set().ofMaxSize(3))
                .as((groups, sites) -> new Affiliations(groups, List.copyOf(sites)));
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.of(true, true, false))
                .as(Move::new)
                .list()
                .ofMaxSize(12);
    }

    // Nobody is in one group twice at a time.
    private static List<Membership> apart(List<Membership> groups) {
        return new Affiliations(groups, List.of())
                .lackedBy(new Affiliations(List.of(), List.of()))
                .groups();
    }

    /** A merge of the duplicate into the survivor, or the undoing of the survivor's last one. */
    record Move(int survivor, int duplicate, boolean merge) {}

    /** A register as the service keeps it: who was merged into whom, and what was taken over each time. */
    private static final class Register {

        private final List<Affiliations> affiliations;
        private final Map<Integer, Integer> survivors = new HashMap<>();
        private final Map<Integer, Deque<Taken>> merges = new HashMap<>();

        private Register(List<Affiliations> people) {
            this.affiliations = new ArrayList<>(people);
        }

        private void make(Move move) {
            if (survivors.containsKey(move.survivor())) {
                return;
            }
            if (!move.merge()) {
                unmerge(move.survivor());
            } else if (move.survivor() != move.duplicate() && !survivors.containsKey(move.duplicate())) {
                merge(move.survivor(), move.duplicate());
            }
        }

        private void merge(int survivor, int duplicate) {
            Affiliations own = affiliations.get(survivor);
            Affiliations taken = affiliations.get(duplicate).lackedBy(own);
            affiliations.set(survivor, own.with(taken));
            survivors.put(duplicate, survivor);
            merges.computeIfAbsent(survivor, s -> new ArrayDeque<>()).push(new Taken(duplicate, taken));
        }

        private boolean unmerge(int survivor) {
            Deque<Taken> into = merges.getOrDefault(survivor, new ArrayDeque<>());
            if (into.isEmpty()) {
                return false;
            }
            Taken last = into.pop();
            affiliations.set(survivor, affiliations.get(survivor).without(last.affiliations()));
            survivors.remove(last.duplicate());
            return true;
        }

        private void undoAll() {
            boolean undone = true;
            while (undone) {
                undone = false;
                for (int person = 0; person < PEOPLE; person++) {
                    undone |= !survivors.containsKey(person) && unmerge(person);
                }
            }
        }

        private record Taken(int duplicate, Affiliations affiliations) {}
    }
}
