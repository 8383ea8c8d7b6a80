package org.gulou.chassis.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as a table, for people with a spreadsheet: CSV in UTF-8 with a byte order mark, or XLSX. A text that a spreadsheet would run
 * as a formula comes with an apostrophe before it.
 *
 * <p>A resource whose list also answers as a table names {@link #CSV} and {@link #XLSX} in its {@code @Produces} and returns a
 * {@link Page} of records; their components become the columns.
 *
 * @param <T> the row
 */
public final class Tabular<T> {

    /** The media type of CSV. */
    public static final String CSV = "text/csv";

    /** The media type of XLSX. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Column<T>> columns;

    private Tabular(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * A column: its title and its value in a row.
     *
     * @param <T> the row
     */
    public record Column<T>(String title, Function<T, ?> value) {}

    /** A table of these columns. */
    public static <T> Tabular<T> of(List<Column<T>> columns) {
        return new Tabular<>(columns);
    }

    /** A table with a column for each component of a record, in their order. */
    public static <T> Tabular<T> ofRecord(Class<T> type) {
        return of(Arrays.stream(type.getRecordComponents())
                .map(component -> new Column<T>(component.getName(), row -> Cells.component(component, row)))
                .toList());
    }

    /** Writes CSV with CRLF lines (RFC 4180). */
    public void writeCsv(List<T> rows, OutputStream out) {
        try (OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            text.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder().build(text);
            csv.writeRecord(columns.stream().map(Column::title).toList());
            for (T row : rows) {
                List<String> cells = new ArrayList<>();
                columns.forEach(c -> cells.add(Cells.guarded(c.value().apply(row))));
                csv.writeRecord(cells);
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a workbook of one sheet; numbers stay numbers. */
    public void writeXlsx(List<T> rows, OutputStream out) {
        try (Workbook workbook = new Workbook(out, "Gulou", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            for (int c = 0; c < columns.size(); c++) {
                sheet.value(0, c, columns.get(c).title());
                sheet.style(0, c).bold().set();
            }
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < columns.size(); c++) {
                    Object value = columns.get(c).value().apply(rows.get(r));
                    if (value instanceof Number number) {
                        sheet.value(r + 1, c, number);
                    } else if (value != null) {
                        sheet.value(r + 1, c, Cells.guarded(value));
                    }
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
