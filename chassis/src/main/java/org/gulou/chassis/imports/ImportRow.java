package org.gulou.chassis.imports;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import org.gulou.chassis.problem.ProblemException;

/** One row of a file: the line it begins on, and its cells by the English name of their column. */
public final class ImportRow {

    // Spreadsheets in Chinese leave ideographic spaces, the web leaves no-break ones; String.strip takes only the
    // first.
    private static final String OTHER_BLANKS = "\u00A0\uFEFF\u200B";

    private final Header header;
    private final long line;
    private final List<String> cells;

    ImportRow(Header header, long line, List<String> cells) {
        this.header = header;
        this.line = line;
        this.cells = cells;
    }

    /** The line of the file, the header being on the first one that is not blank. */
    public long line() {
        return line;
    }

    /** The text of a cell without blanks around it; null when there is none. */
    public String text(String column) {
        int index = header.indexOf(column);
        if (index < 0 || index >= cells.size()) {
            return null;
        }
        String text = stripped(cells.get(index));
        return text.isEmpty() ? null : text;
    }

    /**
     * The value of a cell, null when it is empty, already at fault, or unreadable; then the column gets a fault: the code of a {@link
     * ProblemException}, UNREADABLE_VALUE for an {@link IllegalArgumentException} or {@link DateTimeException}.
     */
    public <T> T read(String column, RowFaults faults, Function<String, T> reader) {
        String text = text(column);
        if (text == null || faults.concern(column)) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (ProblemException e) {
            faults.add(column, e.code());
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.add(column, RowError.UNREADABLE_VALUE);
        }
        return null;
    }

    Header header() {
        return header;
    }

    List<String> cells() {
        return cells;
    }

    private static String stripped(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isBlank(cell.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || OTHER_BLANKS.indexOf(c) >= 0;
    }
}
