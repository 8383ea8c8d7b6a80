package org.gulou.chassis.imports.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The first sheet of an XLSX workbook (ECMA-376), streamed: the values of its cells, never their formulas. */
final class XlsxSheet implements SheetReader {

    private static final int LETTERS = 26;
    private static final int LONGEST_LETTERS = 3;

    private final Workbook workbook;
    private final Unpacking parts;
    private final PartXml xml;
    private final StringBuilder value = new StringBuilder();
    private long line;
    private boolean ended;

    private XlsxSheet(Workbook workbook, Unpacking parts) {
        this.workbook = workbook;
        this.parts = parts;
        this.xml = new PartXml(parts.xml());
    }

    static XlsxSheet open(SheetSource source) throws IOException {
        Workbook workbook = Workbook.read(source);
        Unpacking parts = new Unpacking(source);
        try {
            for (String part = parts.next(); part != null; part = parts.next()) {
                if (part.equals(workbook.firstSheet())) {
                    return new XlsxSheet(workbook, parts);
                }
            }
            throw SheetError.WORKBOOK_DAMAGED.problem();
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    @Override
    public SheetRow next() throws IOException {
        while (!ended) {
            String element = xml.nextElement();
            ended = element == null;
            if ("row".equals(element)) {
                line = after(line, xml.attribute("r"));
                List<String> cells = readRow();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    return new SheetRow(line, cells);
                }
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private List<String> readRow() throws IOException {
        List<String> cells = new ArrayList<>();
        int row = xml.depth();
        int column = 0;
        for (String element = xml.nextElementWithin(row); element != null; element = xml.nextElementWithin(row)) {
            if (!element.equals("c")) {
                xml.skip();
                continue;
            }
            column = columnOf(xml.attribute("r"), column);
            String text = readCell();
            if (!text.isEmpty()) {
                place(cells, column, text);
            }
            column++;
        }
        return cells;
    }

    private void place(List<String> cells, int column, String text) {
        if (column >= Limits.COLUMNS) {
            throw SheetError.TOO_MANY_COLUMNS.with("line", line);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String readCell() throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        int cell = xml.depth();
        value.setLength(0);
        for (String element = xml.nextElementWithin(cell); element != null; element = xml.nextElementWithin(cell)) {
            switch (element) {
                case "v" -> xml.appendText(value);
                case "is" -> xml.appendRichText(value);
                default -> xml.skip();
            }
        }
        return value.isEmpty() ? "" : text(type == null ? "n" : type, style, value.toString());
    }

    private String text(String type, String style, String raw) {
        return switch (type) {
            case "s" -> workbook.texts().get(number(raw));
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "n" ->
                workbook.styles().isDate(style) ? NumberCells.date(raw, workbook.since1904()) : NumberCells.number(raw);
            default -> raw;
        };
    }

    // A line names a row in the list of errors, so none may come twice.
    private static long after(long line, String stated) {
        long next = stated == null ? line + 1 : number(stated);
        if (next <= line) {
            throw SheetError.WORKBOOK_DAMAGED.problem();
        }
        return next;
    }

    // "AB12" is the 28th column, counted from 0 here; without it the cell follows the one before.
    private static int columnOf(String reference, int expected) {
        if (reference == null) {
            return expected;
        }
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
            column = column * LETTERS + Character.toUpperCase(reference.charAt(letters)) - 'A' + 1;
            if (++letters > LONGEST_LETTERS) {
                throw SheetError.TOO_MANY_COLUMNS.problem();
            }
        }
        if (column < 1) {
            throw SheetError.WORKBOOK_DAMAGED.problem();
        }
        return column - 1;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw SheetError.WORKBOOK_DAMAGED.problem();
        }
    }
}
