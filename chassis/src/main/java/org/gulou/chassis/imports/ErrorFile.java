package org.gulou.chassis.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the rejected rows as a file that a spreadsheet opens and that can be mended and sent back: the columns as they were sent,
 * then the line and the faults, which are passed over the next time.
 */
@ApplicationScoped
class ErrorFile {

    /** The rows of a sheet, by ECMA-376, without its header. */
    static final long SHEET_ROWS = 1_048_575;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int FETCH = 1_000;

    private final ImportErrors errors;

    ErrorFile(ImportErrors errors) {
        this.errors = errors;
    }

    void writeCsv(ImportJob job, OutputStream out) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(titles(job));
        forEach(job, row -> csv.writeRecord(cells(row).map(CellGuard::on).toArray(String[]::new)));
        csv.flush();
        text.flush();
    }

    void writeXlsx(ImportJob job, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Gulou", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            int width = titles(job).size();
            write(sheet, 0, titles(job));
            sheet.range(0, 0, 0, width - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int[] line = {0};
            forEach(job, row -> {
                write(sheet, ++line[0], cells(row).map(CellGuard::on).toList());
                if (line[0] % FETCH == 0) {
                    sheet.flush();
                }
            });
        }
    }

    private static void write(Worksheet sheet, int line, List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            if (!cells.get(c).isEmpty()) {
                // Not shared texts: the library would hold them all.
                sheet.inlineString(line, c, cells.get(c));
            }
        }
    }

    private static List<String> titles(ImportJob job) {
        List<String> titles = new ArrayList<>(job.header());
        titles.add(Header.LINE);
        titles.add(Header.FAULTS);
        return titles;
    }

    private static Stream<String> cells(RejectedRow row) {
        return Stream.concat(row.cells().stream(), Stream.of(Long.toString(row.line()), row.faults()));
    }

    private void forEach(ImportJob job, RowWriter writer) throws IOException {
        long last = 0;
        List<RejectedRow> rows = errors.after(job.id(), last, FETCH);
        while (!rows.isEmpty()) {
            for (RejectedRow row : rows) {
                writer.write(row);
                last = row.line();
            }
            rows = errors.after(job.id(), last, FETCH);
        }
    }

    /** Writes one row. */
    private interface RowWriter {
        void write(RejectedRow row) throws IOException;
    }
}
