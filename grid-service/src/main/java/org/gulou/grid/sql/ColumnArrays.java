package org.gulou.grid.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Many rows as one array a column, so that one statement of constant text writes them all.
 *
 * @param <T> what a row is made of
 */
public final class ColumnArrays<T> {

    private final List<T> rows;
    private final List<String> types = new ArrayList<>();
    private final List<Object[]> columns = new ArrayList<>();

    private ColumnArrays(List<T> rows) {
        this.rows = rows;
    }

    /** Arrays of these rows, without columns yet. */
    public static <T> ColumnArrays<T> of(List<T> rows) {
        return new ColumnArrays<>(rows);
    }

    /** One more column of that PostgreSQL type; what is neither bytes nor an array of PostgreSQL's own goes as its text. */
    public ColumnArrays<T> with(String type, Function<T, ?> value) {
        types.add(type);
        columns.add(
                "bytea".equals(type)
                        ? rows.stream().map(value).map(byte[].class::cast).toArray(byte[][]::new)
                        : rows.stream().map(value).map(ColumnArrays::text).toArray(String[]::new));
        return this;
    }

    /** {@code unnest(?::uuid[], ?::text[], ...)}, a question mark a column. */
    public String unnest() {
        return types.stream()
                .map(type -> "bytea".equals(type) ? "?" : "CAST(CAST(? AS text[]) AS " + type + "[])")
                .collect(Collectors.joining(", ", "unnest(", ")"));
    }

    /** Binds the columns from that question mark on; answers the next one. */
    public int bind(Connection connection, PreparedStatement statement, int first) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            String type = "bytea".equals(types.get(i)) ? "bytea" : "text";
            statement.setArray(first + i, connection.createArrayOf(type, columns.get(i)));
        }
        return first + columns.size();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
