package org.gulou.grid.campaign.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.grid.campaign.Outcome;

/** The targets of the subjects a batch names, all doses of each. */
final class TargetStates {

    private final Map<Subject, List<TargetState>> bySubject = new HashMap<>();
    private final Map<TargetState.Key, TargetState> byKey = new HashMap<>();

    /** A subject in a round. */
    record Subject(int round, UUID id) {}

    TargetStates(Collection<TargetState> states) {
        states.forEach(state -> {
            TargetState.Key key = state.key();
            byKey.put(key, state);
            bySubject
                    .computeIfAbsent(new Subject(key.round(), key.subject()), subject -> new ArrayList<>())
                    .add(state);
        });
        bySubject
                .values()
                .forEach(doses ->
                        doses.sort(Comparator.comparing(state -> state.key().dose())));
    }

    /**
     * The target of that dose; where none is named, of the dose the same was told of before, or was given at that moment, or else of the
     * next to be given then. What takes back is of the last dose with a record of its own. Null when there is none.
     */
    TargetState find(Subject subject, Integer dose, Fact fact) {
        List<TargetState> doses = bySubject.getOrDefault(subject, List.of());
        if (doses.isEmpty()) {
            return null;
        }
        if (dose != null) {
            return byKey.get(new TargetState.Key(subject.round(), subject.id(), dose));
        }
        return doses.stream()
                .filter(state -> state.hasBeenTold(fact))
                .findFirst()
                .orElseGet(() -> fact.outcome() == Outcome.WITHDRAWN ? takenBack(doses) : given(doses, fact));
    }

    private static TargetState given(List<TargetState> doses, Fact fact) {
        return doses.stream()
                .filter(state -> fact.at().equals(state.doneAt()))
                .findFirst()
                .or(() -> doses.stream().filter(state -> wasNext(state, fact)).findFirst())
                .orElse(doses.get(doses.size() - 1));
    }

    // Who was away when the first dose was still to be given was not away for the second. One that was given is not
    // lost like that: it is of the next dose, and refused where that came before this one.
    private static boolean wasNext(TargetState state, Fact fact) {
        return state.doneAt() == null
                || (fact.outcome() != Outcome.DONE && fact.at().isBefore(state.doneAt()));
    }

    private static TargetState takenBack(List<TargetState> doses) {
        return doses.stream()
                .filter(state -> state.recorded() != null)
                .reduce((earlier, later) -> later)
                .orElse(doses.get(0));
    }

    /** The targets of all doses of whoever that one is of, in their order. */
    List<TargetState> doses(TargetState state) {
        return bySubject.get(new Subject(state.key().round(), state.key().subject()));
    }

    /** The target of the dose before, null for the first. */
    TargetState before(TargetState state) {
        return neighbour(state, -1);
    }

    /** The target of the dose after, null for the last. */
    TargetState after(TargetState state) {
        return neighbour(state, 1);
    }

    /** Those that are different now. */
    List<TargetState> changed() {
        return byKey.values().stream().filter(TargetState::isChanged).toList();
    }

    private TargetState neighbour(TargetState state, int distance) {
        TargetState.Key key = state.key();
        return byKey.get(new TargetState.Key(key.round(), key.subject(), key.dose() + distance));
    }
}
