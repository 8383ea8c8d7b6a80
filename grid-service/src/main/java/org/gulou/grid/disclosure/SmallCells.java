package org.gulou.grid.disclosure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Hides counts under {@value #SMALLEST_SHOWN} from those who see no people. The table has a row an area and a column a kind of count;
 * the columns of a row sum up to its total, as the outcomes of a roster sum to who is due, and each column sums to a figure of the area
 * above, which is shown. So a small cell alone would be a subtraction away: further cells are hidden until every hidden one may have at
 * least two values, by all that is shown and by the sums.
 *
 * <p>What cannot be kept apart is not pretended: a column of noughts is shown, as its sum tells it; and where there is one row alone, the
 * area above tells its figures, so if one is small none is shown and the sums must not be shown either. Shares and rates of a hidden
 * cell are hidden by whoever makes them.
 */
public final class SmallCells {

    /** The smallest count that is shown. */
    public static final long SMALLEST_SHOWN = 5;

    private final CellTable table;

    private SmallCells(CellTable table) {
        this.table = table;
    }

    /** Hides what must be hidden of counts that have no kinds: one count an area. */
    public static SmallCells ofCounts(List<Long> counts) {
        return of(counts.stream().map(List::of).toList());
    }

    /** Hides what must be hidden of a table of such rows, all of the same length and none negative. */
    public static SmallCells of(List<List<Long>> rows) {
        CellTable table = new CellTable(rows);
        if (rows.size() == 1) {
            hideLoneRow(table);
        } else {
            hideAndProtect(table);
        }
        return new SmallCells(table);
    }

    /** That count, null where it is hidden. */
    public Long cell(int row, int column) {
        return table.isHidden(row, column) ? null : table.count(row, column);
    }

    /** The total of that row, null where it is hidden. */
    public Long total(int row) {
        return cell(row, table.totals());
    }

    /** Whether the sums over all rows may be shown beside the cells. */
    public boolean showsSums() {
        return table.rows() != 1 || !table.isHidden(0, table.totals());
    }

    private static void hideLoneRow(CellTable table) {
        boolean small = IntStream.rangeClosed(0, table.totals())
                .anyMatch(column -> table.count(0, column) > 0 && isSmall(table, 0, column));
        if (small) {
            IntStream.rangeClosed(0, table.totals()).forEach(column -> table.hide(0, column));
        }
    }

    private static void hideAndProtect(CellTable table) {
        Alternatives alternatives = new Alternatives(table);
        List<Cell> small = table.cells()
                .filter(cell -> table.sum(cell.column()) > 0 && isSmall(table, cell.row(), cell.column()))
                .toList();
        small.forEach(alternatives::hide);
        for (Cell cell : small) {
            if (!alternatives.exist(cell)) {
                table.companions(cell).forEach(alternatives::hide);
            }
        }
    }

    private static boolean isSmall(CellTable table, int row, int column) {
        return table.count(row, column) < SMALLEST_SHOWN;
    }
}
