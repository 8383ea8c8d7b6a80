package org.gulou.chassis.imports;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gulou.chassis.imports.sheet.SheetFormat;
import org.gulou.chassis.imports.sheet.SheetReader;
import org.gulou.chassis.imports.sheet.SheetRow;
import org.gulou.chassis.imports.sheet.SheetSource;

/** The rows of a file below its header, chunk by chunk. */
final class ImportRows implements Closeable {

    private final SheetReader sheet;
    private final Header header;

    private ImportRows(SheetReader sheet, Header header) {
        this.sheet = sheet;
        this.header = header;
    }

    /** Begins to read; a file or header that is refused is a problem. */
    static ImportRows open(SheetFormat format, SheetSource source, List<ImportColumn> columns) throws IOException {
        SheetReader sheet = format.open(source);
        try {
            return new ImportRows(sheet, Header.of(columns, sheet.next()));
        } catch (IOException | RuntimeException e) {
            sheet.close();
            throw e;
        }
    }

    Header header() {
        return header;
    }

    /** Passes over rows that have been dealt with. */
    void skip(long rows) throws IOException {
        for (long i = 0; i < rows; i++) {
            sheet.next();
        }
    }

    /** How many rows there are from here on, which uses them up. */
    long count() throws IOException {
        long count = 0;
        while (sheet.next() != null) {
            count++;
        }
        return count;
    }

    /** The next rows, at most that many; empty at the end. */
    List<ImportRow> next(int limit) throws IOException {
        List<ImportRow> rows = new ArrayList<>(limit);
        while (rows.size() < limit) {
            SheetRow row = sheet.next();
            if (row == null) {
                return rows;
            }
            List<String> cells = new ArrayList<>(row.cells().size());
            row.cells().forEach(cell -> cells.add(CellGuard.off(cell)));
            rows.add(new ImportRow(header, row.line(), cells));
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
