package org.gulou.grid.campaign.target;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gulou.grid.campaign.Outcome;

/**
 * The targets of two entries of one person in one campaign, and the ones that stand for both: of two records the later one, of the same
 * time the survivor's; who was due as the duplicate alone is due as the survivor.
 */
record MergedPair(
        NavigableMap<HeldTarget.Key, HeldTarget> survivors, NavigableMap<HeldTarget.Key, HeldTarget> duplicates) {

    static MergedPair of(List<HeldTarget> held, UUID survivor, UUID duplicate) {
        return new MergedPair(byKey(held, survivor), byKey(held, duplicate));
    }

    /** What stands for both, by what the duplicate was due for. */
    Map<HeldTarget.Key, HeldTarget> merged() {
        Map<HeldTarget.Key, HeldTarget> merged = new LinkedHashMap<>();
        duplicates.forEach((key, duplicate) -> {
            HeldTarget own = survivors.get(key);
            merged.put(key, own == null ? duplicate : merged(own, duplicate));
        });
        return followingExemptions(merged);
    }

    /**
     * What the survivor is due for when the merge is undone and it stands like this now: what they were due for before, as it stood, but
     * for what has been recorded since; and every dose of a round in which one has been.
     */
    Map<HeldTarget.Key, HeldTarget> givenBack(Map<HeldTarget.Key, HeldTarget> now) {
        Map<HeldTarget.Key, HeldTarget> merged = merged();
        Set<Integer> recordedSince = recordedSince(merged, now);
        Map<HeldTarget.Key, HeldTarget> again = new LinkedHashMap<>();
        merged.forEach((key, stood) -> {
            HeldTarget stands = now.get(key);
            if (stands == null || (!survivors.containsKey(key) && !recordedSince.contains(key.round()))) {
                return;
            }
            HeldTarget own = survivors.getOrDefault(key, stands.pendingIn(key.round()));
            HeldTarget theirs =
                    haveOneRecord(stands, stood) ? own.in(stands.place().area()) : stands;
            HeldTarget.Key before = key.before();
            boolean followsTheirs = !now.containsKey(before)
                    || !merged.containsKey(before)
                    || haveOneRecord(now.get(before), merged.get(before));
            Instant earliest = (followsTheirs ? own : stands).standing().earliestAt();
            again.put(key, theirs.with(theirs.standing().from(earliest)));
        });
        return followingExemptions(again);
    }

    private static Set<Integer> recordedSince(
            Map<HeldTarget.Key, HeldTarget> merged, Map<HeldTarget.Key, HeldTarget> now) {
        return merged.entrySet().stream()
                .filter(stood ->
                        now.containsKey(stood.getKey()) && !haveOneRecord(now.get(stood.getKey()), stood.getValue()))
                .map(stood -> stood.getKey().round())
                .collect(Collectors.toSet());
    }

    // Doses follow each other in the order of the keys; the first one follows none.
    private static Map<HeldTarget.Key, HeldTarget> followingExemptions(Map<HeldTarget.Key, HeldTarget> targets) {
        Instant exempt = null;
        for (Map.Entry<HeldTarget.Key, HeldTarget> entry : targets.entrySet()) {
            Instant since = entry.getKey().dose() <= 1 ? null : exempt;
            Standing standing = entry.getValue().standing().followingExemption(since);
            entry.setValue(entry.getValue().with(standing));
            exempt = standing.recorded() == Outcome.EXEMPT ? standing.at() : since;
        }
        return targets;
    }

    /** The rounds in which either of them was due. */
    Set<Integer> rounds() {
        return Stream.of(survivors, duplicates)
                .flatMap(targets -> targets.keySet().stream())
                .map(HeldTarget.Key::round)
                .collect(Collectors.toSet());
    }

    private static boolean haveOneRecord(HeldTarget one, HeldTarget other) {
        return one.standing().hasTheRecordOf(other.standing());
    }

    private HeldTarget merged(HeldTarget own, HeldTarget duplicate) {
        Standing ours = own.standing();
        Standing theirs = duplicate.standing();
        Standing stands = ours.recordedAs(ours.yieldsTo(theirs) ? theirs : ours, ours.overdue() || theirs.overdue());
        // When a dose may be given follows from the dose before, whoever's record of that one stands.
        HeldTarget.Key before = own.key().before();
        boolean ofTheDuplicate = survivors.containsKey(before)
                && duplicates.containsKey(before)
                && survivors
                        .get(before)
                        .standing()
                        .yieldsTo(duplicates.get(before).standing());
        return own.with(stands.dueLike(theirs).from((ofTheDuplicate ? theirs : ours).earliestAt()));
    }

    private static NavigableMap<HeldTarget.Key, HeldTarget> byKey(List<HeldTarget> held, UUID subject) {
        return held.stream()
                .filter(target -> target.subject().equals(subject))
                .collect(Collectors.toMap(
                        HeldTarget::key,
                        Function.identity(),
                        (one, other) -> one,
                        () -> new TreeMap<>(Comparator.comparingInt(HeldTarget.Key::round)
                                .thenComparingInt(HeldTarget.Key::dose))));
    }
}
