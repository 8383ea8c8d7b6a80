package org.gulou.inspection.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.gulou.chassis.area.AreaCode;

/** Reads rows without entities, for what is read often or adds up. Collections of texts are bound as arrays. */
@ApplicationScoped
public class Database {

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** Reads one row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All rows, with a value for each {@code :name}; a collection stands for as many values as it has. */
    public <T> List<T> list(RowReader<T> reader, String sql, Map<String, ?> params) {
        NamedSql named = NamedSql.of(sql, params);
        return list(reader, named.sql(), named.values());
    }

    /** All rows, with a value for each {@code ?} in turn. */
    public <T> List<T> list(RowReader<T> reader, String sql, List<?> params) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < params.size(); i++) {
                statement.setObject(i + 1, forJdbc(connection, params.get(i)));
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return List.copyOf(found);
            }
        } catch (SQLException e) {
            throw new QueryFault(e);
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> one(RowReader<T> reader, String sql, Object... params) {
        return list(reader, sql, List.of(params)).stream().findFirst();
    }

    private static Object forJdbc(Connection connection, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Collection<?> texts) {
            return connection.createArrayOf("text", texts.toArray());
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof AreaCode code ? code.value() : value;
    }
}
