package org.gulou.grid.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/**
 * Reads rows. Inside a transaction it reads on the same connection, so it sees what was flushed; instants, and arrays of texts, ids
 * and bytes, are bound as PostgreSQL takes them.
 */
@ApplicationScoped
public class SqlReader {

    private final DataSource database;

    SqlReader(DataSource database) {
        this.database = database;
    }

    /** All rows. */
    public <T> List<T> list(RowReader<T> reader, String sql, List<?> params) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = bound(connection, sql, params);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new SqlFault(e);
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(RowReader<T> reader, String sql, Object... params) {
        return list(reader, sql, List.of(params)).stream().findFirst();
    }

    /** One page of {@code select}, which ends before its {@code WHERE}, with a total where one is asked for. */
    public <T> Page<T> page(RowReader<T> reader, String select, Where where, Keyset<T> order, PageRequest page) {
        Keyset.Slice<T> slice = order.slice(page);
        String counted = "SELECT count(*) FROM (" + select + where.sql() + ") AS counted";
        List<Object> counting = where.params();
        where.and(slice.predicate(), slice.params().toArray());
        Page<T> found =
                slice.page(list(reader, select + where.sql() + slice.orderBy() + slice.limit(), where.params()));
        return page.count()
                ? found.withTotal(list(row -> row.getLong(1), counted, counting).get(0))
                : found;
    }

    private static PreparedStatement bound(Connection connection, String sql, List<?> params) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < params.size(); i++) {
            statement.setObject(i + 1, forJdbc(connection, params.get(i)));
        }
        return statement;
    }

    static Object forJdbc(Connection connection, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof UUID[] ids) {
            return connection.createArrayOf("uuid", ids);
        }
        if (value instanceof Integer[] numbers) {
            return connection.createArrayOf("int4", numbers);
        }
        if (value instanceof byte[][] bytes) {
            return connection.createArrayOf("bytea", bytes);
        }
        if (value instanceof String[] texts) {
            return connection.createArrayOf("text", texts);
        }
        if (value instanceof AreaCode code) {
            return code.value();
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
