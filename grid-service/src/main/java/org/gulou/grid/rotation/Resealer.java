package org.gulou.grid.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.rotation.SealedTable.Cell;
import org.gulou.grid.sql.ColumnArrays;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;

/** Opens rows and seals them anew where they stand under another key. Versions stay: a row says what it said. */
@ApplicationScoped
class Resealer {

    private static final int PREFIX = 5;

    private final SqlReader reader;
    private final SqlWriter writer;
    private final Cipher cipher;

    Resealer(SqlReader reader, SqlWriter writer, Cipher cipher) {
        this.reader = reader;
        this.writer = writer;
        this.cipher = cipher;
    }

    /** Goes through the rows after that one, at most so many; needs a running transaction with every row in sight. */
    Chunk reseal(SealedTable table, RowKey after, int limit) {
        List<String> columns = Stream.of(
                        List.of("county_code", "id"), table.sealed(), table.clear(), table.onceInClear())
                .flatMap(Collection::stream)
                .toList();
        // Locked, as a ciphertext that has been read must not overwrite one that was written meanwhile.
        String sql = "SELECT " + String.join(", ", columns) + " FROM " + table.name()
                + " WHERE (county_code, id) > (?, ?) ORDER BY county_code, id LIMIT ? FOR UPDATE";
        List<Resealed> rows = reader.list(row -> reseal(table, row), sql, List.of(after.county(), after.id(), limit));
        List<SealedRow> changed =
                rows.stream().filter(Resealed::isOther).map(Resealed::after).toList();
        if (!changed.isEmpty()) {
            write(table, changed);
        }
        RowKey last = rows.isEmpty() ? after : rows.get(rows.size() - 1).after().key();
        return new Chunk(last, changed.size(), rows.size() < limit);
    }

    /** How many rows hold a ciphertext under another key than the first, or still a text in clear. */
    long underOtherKeys(SealedTable table) {
        String any = Stream.concat(
                        table.cells().stream()
                                .map(cell -> "substring(" + cell.column() + " FROM 1 FOR " + PREFIX + ") <> ?"),
                        table.onceInClear().stream().map(column -> column + " IS NOT NULL"))
                .collect(Collectors.joining(" OR "));
        List<byte[]> prefixes =
                table.cells().stream().map(cell -> cipher.currentPrefix()).toList();
        return reader.list(row -> row.getLong(1), "SELECT count(*) FROM " + table.name() + " WHERE " + any, prefixes)
                .get(0);
    }

    private Resealed reseal(SealedTable table, ResultSet row) throws SQLException {
        RowKey key = RowKey.from(row, "county_code", "id");
        List<byte[]> before = new ArrayList<>();
        for (String column : table.sealed()) {
            before.add(row.getBytes(column));
        }
        OpenedRow opened = open(table, key.id(), row);
        List<byte[]> after = new ArrayList<>();
        for (Cell cell : table.cells()) {
            byte[] old = row.getBytes(cell.column());
            after.add(isCurrent(old) ? old : cipher.encrypt(cell.field(), key.id(), opened.text(cell.column())));
        }
        table.indexes().forEach(index -> after.add(index.value().apply(opened)));
        return new Resealed(new SealedRow(key, before), new SealedRow(key, after));
    }

    private OpenedRow open(SealedTable table, UUID id, ResultSet row) throws SQLException {
        Map<String, String> texts = new HashMap<>();
        for (Cell cell : table.cells()) {
            texts.put(cell.column(), open(cell, id, row));
        }
        Map<String, Object> clear = new HashMap<>();
        for (String column : table.clear()) {
            clear.put(column, row.getObject(column));
        }
        return new OpenedRow(id, texts, clear);
    }

    private String open(Cell cell, UUID id, ResultSet row) throws SQLException {
        byte[] ciphertext = row.getBytes(cell.column());
        return ciphertext == null && cell.onceInClear().isPresent()
                ? row.getString(cell.onceInClear().get())
                : cipher.decrypt(cell.field(), id, ciphertext);
    }

    private void write(SealedTable table, List<SealedRow> rows) {
        List<String> columns = table.sealed();
        ColumnArrays<SealedRow> arrays = ColumnArrays.of(rows)
                .with("text", row -> row.key().county())
                .with("uuid", row -> row.key().id());
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            arrays.with("bytea", row -> row.value(column));
        }
        String values = Stream.concat(
                        columns.stream().map(c -> c + " = u." + c),
                        table.onceInClear().stream().map(c -> c + " = NULL"))
                .collect(Collectors.joining(", "));
        writer.write(
                "UPDATE " + table.name() + " t SET " + values + " FROM " + arrays.unnest() + " AS u (county_code, id, "
                        + String.join(", ", columns) + ") WHERE t.county_code = u.county_code AND t.id = u.id",
                arrays);
    }

    private boolean isCurrent(byte[] ciphertext) {
        return ciphertext != null && Arrays.equals(ciphertext, 0, PREFIX, cipher.currentPrefix(), 0, PREFIX);
    }

    /** How far a chunk came, how many rows it wrote, and whether it was the last one. */
    record Chunk(RowKey last, int changed, boolean isLast) {}

    private record Resealed(SealedRow before, SealedRow after) {

        private boolean isOther() {
            return !before.isSameAs(after);
        }
    }
}
