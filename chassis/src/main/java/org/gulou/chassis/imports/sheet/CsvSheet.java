package org.gulou.chassis.imports.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;

/**
 * CSV by RFC 4180, commas between the cells. Of its own, because a quote that is never closed must be told from a cell: it would
 * swallow the rest of the file.
 */
final class CsvSheet implements SheetReader {

    private static final char SEPARATOR = ',';
    private static final char QUOTE = '"';

    private final TextCursor text;
    private final StringBuilder cell = new StringBuilder();
    private long line;

    private CsvSheet(Reader text) {
        this.text = new TextCursor(text);
    }

    static CsvSheet open(SheetSource source, Charset charset) throws IOException {
        return new CsvSheet(new InputStreamReader(
                source.open(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    @Override
    public SheetRow next() throws IOException {
        int width = 8;
        while (text.peek() >= 0) {
            line = text.line();
            List<String> cells = new ArrayList<>(width);
            boolean blank = true;
            do {
                if (cells.size() == Limits.COLUMNS) {
                    throw SheetError.TOO_MANY_COLUMNS.with("line", line);
                }
                String next = readCell();
                blank = blank && next.isBlank();
                cells.add(next);
            } while (text.takeIf(SEPARATOR));
            text.takeLineEnd();
            if (!blank) {
                return new SheetRow(line, cells);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private String readCell() throws IOException {
        cell.setLength(0);
        if (text.takeIf(QUOTE)) {
            readQuoted();
        } else {
            while (!atEndOfCell()) {
                append(text.take());
            }
        }
        return cell.toString();
    }

    private void readQuoted() throws IOException {
        boolean open = true;
        while (open) {
            int next = text.take();
            if (next < 0) {
                throw SheetError.CSV_MALFORMED.with("line", line);
            }
            if (next != QUOTE || text.takeIf(QUOTE)) {
                append(next);
            } else {
                open = false;
            }
        }
        if (!atEndOfCell()) {
            throw SheetError.CSV_MALFORMED.with("line", line);
        }
    }

    private boolean atEndOfCell() throws IOException {
        int next = text.peek();
        return next < 0 || next == SEPARATOR || next == '\n' || next == '\r';
    }

    private void append(int character) {
        if (cell.length() == Limits.CELL) {
            throw SheetError.CELL_TOO_LONG.with("line", line);
        }
        cell.append((char) character);
    }
}
