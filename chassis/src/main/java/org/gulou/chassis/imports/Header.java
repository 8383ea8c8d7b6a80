package org.gulou.chassis.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gulou.chassis.imports.sheet.SheetRow;

/** The first row of a file: which column of the kind each of its cells names, in English or Chinese. */
final class Header {

    /** The columns an error file has besides; they are passed over when it is sent back. */
    static final String LINE = "line";

    static final String FAULTS = "faults";

    private static final Set<String> PASSED_OVER = Set.of(LINE, FAULTS);
    private static final int LONGEST_TITLE = 40;

    private final List<ImportColumn> columns;
    private final List<String> titles;
    private final List<Integer> kept;
    private final Map<String, Integer> byColumn;
    private final Set<Integer> ignored;

    private Header(
            List<ImportColumn> columns,
            List<String> titles,
            List<Integer> kept,
            Map<String, Integer> byColumn,
            Set<Integer> ignored) {
        this.columns = columns;
        this.titles = titles;
        this.kept = List.copyOf(kept);
        this.byColumn = Map.copyOf(byColumn);
        this.ignored = Set.copyOf(ignored);
    }

    /** Reads the header; NO_HEADER, UNKNOWN_COLUMN, REPEATED_COLUMN or MISSING_COLUMN refuse the whole file. */
    static Header of(List<ImportColumn> columns, SheetRow first) {
        if (first == null) {
            throw ImportError.NO_HEADER.problem();
        }
        Map<String, ImportColumn> byTitle = new HashMap<>();
        columns.forEach(column -> {
            byTitle.put(normal(column.name()), column);
            byTitle.put(normal(column.nameZh()), column);
        });
        return new Reading(byTitle, first.cells()).header(columns);
    }

    List<ImportColumn> columns() {
        return columns;
    }

    /** The place of a column in the file, -1 if the file leaves it out. */
    int indexOf(String column) {
        return byColumn.getOrDefault(column, -1);
    }

    /** Whether a cell at that place belongs to a column, or to one that is passed over. */
    boolean covers(int index) {
        return ignored.contains(index) || kept.contains(index);
    }

    /** The titles of the columns that are not passed over, as they were sent. */
    List<String> titlesKept() {
        return kept.stream().map(titles::get).toList();
    }

    /** The cells of the columns that are not passed over. */
    List<String> cellsKept(List<String> cells) {
        return kept.stream()
                .map(index -> index < cells.size() ? cells.get(index) : "")
                .toList();
    }

    private static String normal(String title) {
        String bare = title.strip().toLowerCase(Locale.ROOT);
        return bare.endsWith("*") ? bare.substring(0, bare.length() - 1).strip() : bare;
    }

    /** Sorts the titles of a file. */
    private static final class Reading {

        private final List<String> titles;
        private final List<Integer> kept = new ArrayList<>();
        private final Map<String, Integer> byColumn = new HashMap<>();
        private final Set<Integer> ignored = new HashSet<>();
        private final List<String> unknown = new ArrayList<>();
        private final List<String> repeated = new ArrayList<>();

        private Reading(Map<String, ImportColumn> byTitle, List<String> cells) {
            titles = cells.stream().map(CellGuard::off).map(String::strip).toList();
            for (int i = 0; i < titles.size(); i++) {
                String title = normal(titles.get(i));
                if (PASSED_OVER.contains(title)) {
                    ignored.add(i);
                } else if (!title.isEmpty()) {
                    sort(i, byTitle.get(title));
                }
            }
        }

        private void sort(int index, ImportColumn column) {
            if (column == null) {
                unknown.add(shown(index));
            } else if (byColumn.putIfAbsent(column.name(), index) == null) {
                kept.add(index);
            } else {
                repeated.add(column.name());
            }
        }

        private Header header(List<ImportColumn> columns) {
            if (byColumn.isEmpty()) {
                // Most likely a first row of data, so none of it is repeated here.
                throw ImportError.NO_HEADER.problem();
            }
            refuse(ImportError.UNKNOWN_COLUMN, unknown);
            refuse(ImportError.REPEATED_COLUMN, repeated);
            refuse(
                    ImportError.MISSING_COLUMN,
                    columns.stream()
                            .filter(c -> c.required() && !byColumn.containsKey(c.name()))
                            .map(ImportColumn::name)
                            .toList());
            return new Header(columns, titles, kept, byColumn, ignored);
        }

        private static void refuse(ImportError error, List<String> named) {
            if (!named.isEmpty()) {
                throw error.with("columns", List.copyOf(named));
            }
        }

        // A title with digits may be a value that slipped into the first row.
        private String shown(int index) {
            String title = titles.get(index);
            boolean harmless = title.length() <= LONGEST_TITLE && title.chars().noneMatch(Character::isDigit);
            return harmless ? title : "#" + (index + 1);
        }
    }
}
