package org.gulou.chassis.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Runs the statements of the directory. Arrays of text are bound as such, everything else as it is. */
@ApplicationScoped
class Replica {

    private final DataSource database;

    Replica(DataSource database) {
        this.database = database;
    }

    <T> List<T> list(RowReader<T> reader, String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = bound(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new DirectoryFault(e);
        }
    }

    <T> Optional<T> one(RowReader<T> reader, String sql, Object... parameters) {
        return list(reader, sql, parameters).stream().findFirst();
    }

    int update(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = bound(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DirectoryFault(e);
        }
    }

    private static PreparedStatement bound(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            statement.setObject(
                    i + 1, value instanceof String[] texts ? connection.createArrayOf("text", texts) : value);
        }
        return statement;
    }

    /** Reads one row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
