package org.gulou.grid.campaign.coverage;

import java.util.List;
import java.util.function.BinaryOperator;
import org.gulou.grid.disclosure.SmallCells;

/** The counts of a row as they may be shown, null where one is hidden. */
record CellCounts(
        Long due,
        Long pending,
        Long done,
        Long exempt,
        Long refused,
        Long away,
        Long unreachable,
        Long notFound,
        Long transferred,
        Long overdue) {

    /** All hidden. */
    static final CellCounts HIDDEN = new CellCounts(null, null, null, null, null, null, null, null, null, null);

    static CellCounts of(Tally tally) {
        return new CellCounts(
                (long) tally.due(),
                (long) tally.pending(),
                (long) tally.done(),
                (long) tally.exempt(),
                (long) tally.refused(),
                (long) tally.away(),
                (long) tally.unreachable(),
                (long) tally.notFound(),
                (long) tally.transferred(),
                (long) tally.overdue());
    }

    /** The kinds that sum up to due. */
    List<Long> kinds() {
        return List.of(pending, done, exempt, refused, away, unreachable, notFound, transferred);
    }

    /** What of a row of that table may be shown of these counts, which are the table's. */
    CellCounts shownBy(SmallCells cells, int row) {
        Long shownPending = cells.cell(row, 0);
        boolean splitsTooFine = isSmall(overdue) || isSmall(pending - overdue);
        return new CellCounts(
                cells.total(row),
                shownPending,
                cells.cell(row, 1),
                cells.cell(row, 2),
                cells.cell(row, 3),
                cells.cell(row, 4),
                cells.cell(row, 5),
                cells.cell(row, 6),
                cells.cell(row, 7),
                shownPending == null || splitsTooFine ? null : overdue);
    }

    /** Hidden too wherever the whole it is a part of is. */
    CellCounts hiddenWith(CellCounts whole) {
        BinaryOperator<Long> with = (part, of) -> of == null ? null : part;
        return new CellCounts(
                with.apply(due, whole.due),
                with.apply(pending, whole.pending),
                with.apply(done, whole.done),
                with.apply(exempt, whole.exempt),
                with.apply(refused, whole.refused),
                with.apply(away, whole.away),
                with.apply(unreachable, whole.unreachable),
                with.apply(notFound, whole.notFound),
                with.apply(transferred, whole.transferred),
                with.apply(overdue, whole.overdue));
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < SmallCells.SMALLEST_SHOWN;
    }
}
