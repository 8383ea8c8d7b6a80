package org.gulou.grid.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts, a last column with the totals of the rows, and which of them are hidden. */
final class CellTable {

    private final long[][] counts;
    private final boolean[][] hidden;
    private final int totals;

    CellTable(List<List<Long>> rows) {
        totals = rows.isEmpty() ? 0 : rows.get(0).size();
        counts = rows.stream().map(row -> withTotal(row, totals)).toArray(long[][]::new);
        hidden = new boolean[counts.length][totals + 1];
    }

    private static long[] withTotal(List<Long> row, int width) {
        if (row.size() != width || row.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Rows are of one length, and counts not negative");
        }
        long total = row.stream().mapToLong(Long::longValue).sum();
        return Stream.concat(row.stream(), Stream.of(total))
                .mapToLong(Long::longValue)
                .toArray();
    }

    int rows() {
        return counts.length;
    }

    /** The column of the totals, the last one. */
    int totals() {
        return totals;
    }

    long count(int row, int column) {
        return counts[row][column];
    }

    long sum(int column) {
        return IntStream.range(0, rows()).mapToLong(row -> counts[row][column]).sum();
    }

    boolean isHidden(int row, int column) {
        return hidden[row][column];
    }

    void hide(int row, int column) {
        hidden[row][column] = true;
    }

    Stream<Cell> cells() {
        return IntStream.range(0, rows())
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(0, totals).mapToObj(column -> new Cell(row, column)));
    }

    /**
     * The three cells that, hidden with this one, let all four be otherwise: one person more here and in the opposite corner, one less in
     * the others, or the reverse. Of all such corners those that hide least.
     */
    List<Cell> companions(Cell cell) {
        return IntStream.range(0, rows())
                .filter(row -> row != cell.row())
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(0, totals)
                        .filter(column -> column != cell.column())
                        .mapToObj(column -> new Corners(cell, new Cell(row, column))))
                .filter(corners -> corners.mayShift(1) || corners.mayShift(-1))
                .min(Comparator.comparingLong(Corners::newlyHidden).thenComparingLong(Corners::peopleHidden))
                .map(Corners::others)
                .orElseThrow(
                        () -> new IllegalStateException("A row beside this one with people in this column exists"));
    }

    /** The rectangle between two cells. */
    private final class Corners {

        private final Cell here;
        private final Cell opposite;

        private Corners(Cell here, Cell opposite) {
            this.here = here;
            this.opposite = opposite;
        }

        private List<Cell> others() {
            return List.of(beside(), new Cell(opposite.row(), here.column()), opposite);
        }

        private Cell beside() {
            return new Cell(here.row(), opposite.column());
        }

        private boolean mayShift(int by) {
            // A cell and its total go up and down together, two cells of a total against one another.
            int there = here.column() == totals || opposite.column() == totals ? by : -by;
            return stays(here, by)
                    && stays(beside(), there)
                    && stays(new Cell(opposite.row(), here.column()), -by)
                    && stays(opposite, -there);
        }

        private boolean stays(Cell cell, int by) {
            return counts[cell.row()][cell.column()] + by >= 0;
        }

        private long newlyHidden() {
            return others().stream().filter(this::isShown).count();
        }

        private long peopleHidden() {
            return others().stream()
                    .filter(this::isShown)
                    .mapToLong(cell -> counts[cell.row()][cell.column()])
                    .sum();
        }

        private boolean isShown(Cell cell) {
            return !hidden[cell.row()][cell.column()];
        }
    }
}
