package org.gulou.grid.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody who sees what is shown, knows the sums of the columns, and tries every table there could be. By brute force, not by graphs. */
final class Eavesdropper {

    private final List<List<Long>> truth;
    private final SmallCells shown;
    private final Map<String, Set<Long>> possible = new HashMap<>();

    Eavesdropper(List<List<Long>> truth, SmallCells shown) {
        this.truth = truth;
        this.shown = shown;
    }

    /** For each hidden cell, totals included, the values it may have. */
    Map<String, Set<Long>> guess() {
        int width = truth.get(0).size();
        List<List<List<Long>>> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int c = column;
            long sum = truth.stream().mapToLong(row -> row.get(c)).sum();
            List<List<Long>> fits = new ArrayList<>();
            fill(c, sum, new ArrayList<>(), fits);
            columns.add(fits);
        }
        combine(columns, new ArrayList<>());
        return possible;
    }

    private void fill(int column, long left, List<Long> chosen, List<List<Long>> fits) {
        int row = chosen.size();
        if (row == truth.size()) {
            if (left == 0) {
                fits.add(List.copyOf(chosen));
            }
            return;
        }
        Long seen = shown.cell(row, column);
        for (long count = seen == null ? 0 : seen; count <= (seen == null ? left : seen); count++) {
            chosen.add(count);
            fill(column, left - count, chosen, fits);
            chosen.remove(row);
        }
    }

    private void combine(List<List<List<Long>>> columns, List<List<Long>> table) {
        if (table.size() < columns.size()) {
            for (List<Long> column : columns.get(table.size())) {
                table.add(column);
                combine(columns, table);
                table.remove(table.size() - 1);
            }
        } else if (totalsFit(table)) {
            note(table);
        }
    }

    private boolean totalsFit(List<List<Long>> table) {
        for (int row = 0; row < truth.size(); row++) {
            Long total = shown.total(row);
            if (total != null && total != total(table, row)) {
                return false;
            }
        }
        return true;
    }

    private void note(List<List<Long>> table) {
        for (int row = 0; row < truth.size(); row++) {
            for (int column = 0; column < table.size(); column++) {
                if (shown.cell(row, column) == null) {
                    note(row, column, table.get(column).get(row));
                }
            }
            if (shown.total(row) == null) {
                note(row, table.size(), total(table, row));
            }
        }
    }

    private void note(int row, int column, long value) {
        possible.computeIfAbsent(row + "/" + column, cell -> new HashSet<>()).add(value);
    }

    private static long total(List<List<Long>> table, int row) {
        return table.stream().mapToLong(column -> column.get(row)).sum();
    }
}
