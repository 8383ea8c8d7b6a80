package org.gulou.chassis.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The verdicts on a run of rows: the same code in a dry run and in a real one, and nothing of it writes.
 *
 * @param <R> the row with its cells read
 * @param <S> what is known of a key
 */
record Judgement<R, S>(
        List<Change<R>> changes, List<R> unchanged, List<RejectedRow> rejected, Tally tally, Map<String, S> madeKnown) {

    /** Judges rows in their order, from what that function knows of the keys they announce. */
    static <R, S> Judgement<R, S> of(
            ImportKind<R, S> kind,
            List<ImportRow> rows,
            ImportContext context,
            Function<Set<String>, Map<String, S>> knowledge) {
        List<Candidate<R>> candidates = new ArrayList<>(rows.size());
        Set<String> keys = new HashSet<>();
        for (ImportRow row : rows) {
            RowFaults faults = new RowFaults();
            RowChecks.collect(row, faults);
            R value = kind.parse(row, faults);
            keys.addAll(kind.keys(value));
            candidates.add(new Candidate<>(row, value, faults));
        }
        return judged(kind, candidates, new Known<>(keys, knowledge.apply(keys)), context);
    }

    private static <R, S> Judgement<R, S> judged(
            ImportKind<R, S> kind, List<Candidate<R>> candidates, Known<S> known, ImportContext context) {
        List<Change<R>> changes = new ArrayList<>();
        List<R> unchanged = new ArrayList<>();
        List<RejectedRow> rejected = new ArrayList<>();
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        for (Candidate<R> candidate : candidates) {
            Outcome outcome = kind.judge(candidate.value(), known, candidate.faults(), context);
            if (!candidate.faults().isEmpty()) {
                known.forgetRow();
                rejected.add(RejectedRow.of(candidate.row(), candidate.faults()));
                continue;
            }
            if (outcome == Outcome.UNCHANGED && known.rowHasPut()) {
                throw new IllegalStateException(
                        "A row of " + kind.name() + " changes what is known and writes nothing");
            }
            known.keepRow();
            counts.merge(outcome, 1L, Long::sum);
            if (outcome == Outcome.UNCHANGED) {
                unchanged.add(candidate.value());
            } else {
                changes.add(new Change<>(candidate.row().line(), candidate.value(), outcome));
            }
        }
        Tally tally = new Tally(
                counts.getOrDefault(Outcome.CREATED, 0L),
                counts.getOrDefault(Outcome.UPDATED, 0L),
                counts.getOrDefault(Outcome.UNCHANGED, 0L),
                rejected.size());
        return new Judgement<>(changes, unchanged, rejected, tally, known.kept());
    }

    /** A row on its way to a verdict. */
    private record Candidate<R>(ImportRow row, R value, RowFaults faults) {}
}
