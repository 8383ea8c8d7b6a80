package org.gulou.grid.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether the hidden cells of a table could be otherwise. All tables with the same shown cells and the same sums differ by cycles through
 * hidden cells, each by one person up or down in turn; a cell has another value exactly if such a cycle goes through it (the residual
 * graph of a transport problem). Rows and columns are the nodes, hidden cells the ways between them.
 */
final class Alternatives {

    private final CellTable table;
    private final List<List<Way>> from = new ArrayList<>();

    /** Of a table of which nothing is hidden yet. */
    Alternatives(CellTable table) {
        this.table = table;
        for (int node = 0; node < table.rows() + table.totals() + 1; node++) {
            from.add(new ArrayList<>());
        }
    }

    /** Hides the cell, which may give others the freedom they lack and takes it from none. */
    void hide(Cell cell) {
        if (!table.isHidden(cell.row(), cell.column())) {
            table.hide(cell.row(), cell.column());
            add(cell);
        }
    }

    /** Whether this hidden cell may have another value than it has. */
    boolean exist(Cell cell) {
        return Stream.of(true, false)
                .flatMap(more -> from.get(start(cell, more)).stream())
                .filter(way -> way.cell().equals(cell))
                .anyMatch(this::closes);
    }

    private void add(Cell cell) {
        int more = start(cell, true);
        int less = start(cell, false);
        from.get(more).add(new Way(cell, more, less));
        // Nobody can be taken from where nobody is.
        if (table.count(cell.row(), cell.column()) > 0) {
            from.get(less).add(new Way(cell, less, more));
        }
    }

    // One person more goes from the row to the column; in the total of the row it is the other way round.
    private int start(Cell cell, boolean more) {
        return more == (cell.column() < table.totals()) ? cell.row() : table.rows() + cell.column();
    }

    private boolean closes(Way first) {
        return reaches(first.to(), first.from(), way -> !way.cell().equals(first.cell()));
    }

    private boolean reaches(int start, int goal, Predicate<Way> allowed) {
        boolean[] seen = new boolean[from.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!open.isEmpty()) {
            int node = open.remove();
            if (node == goal) {
                return true;
            }
            from.get(node).stream()
                    .filter(allowed)
                    .mapToInt(Way::to)
                    .filter(next -> !seen[next])
                    .forEach(next -> {
                        seen[next] = true;
                        open.add(next);
                    });
        }
        return false;
    }

    /** One person more or less in a cell, as a step from node to node. */
    private record Way(Cell cell, int from, int to) {}
}
