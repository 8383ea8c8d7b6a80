package org.gulou.grid.campaign.record;

import java.time.Instant;
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
     * The target of that dose; where none is named, of the dose given at that moment, which is told again, or of the next to be given. What
     * takes back is of the last dose with an outcome, or told again. Null when there is none.
     */
    TargetState find(Subject subject, Integer dose, Fact fact) {
        List<TargetState> doses = bySubject.getOrDefault(subject, List.of());
        if (doses.isEmpty()) {
            return null;
        }
        if (dose != null) {
            return byKey.get(new TargetState.Key(subject.round(), subject.id(), dose));
        }
        return fact.outcome() == Outcome.WITHDRAWN ? takenBack(doses, fact.at()) : given(doses, fact.at());
    }

    private static TargetState given(List<TargetState> doses, Instant at) {
        return doses.stream()
                .filter(state -> at.equals(state.doneAt()))
                .findFirst()
                .or(() -> doses.stream().filter(state -> state.doneAt() == null).findFirst())
                .orElse(doses.get(doses.size() - 1));
    }

    // Sent again, it takes back what it did, and not the dose before as well.
    private static TargetState takenBack(List<TargetState> doses, Instant at) {
        return doses.stream()
                .filter(state -> at.equals(state.withdrawnAt()))
                .findFirst()
                .or(() ->
                        doses.stream().filter(state -> state.outcome() != null).reduce((earlier, later) -> later))
                .orElse(doses.get(0));
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
