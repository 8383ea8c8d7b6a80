package org.gulou.grid.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Writes rows by plain SQL, on the connection of the running transaction: what an entity has changed is to be flushed before. */
@ApplicationScoped
public class SqlWriter {

    private final DataSource database;

    SqlWriter(DataSource database) {
        this.database = database;
    }

    /** Runs the statement, whose first question marks are those of {@link ColumnArrays#unnest}; how many rows it wrote. */
    public int write(String sql, ColumnArrays<?> rows, Object... others) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = rows.bind(connection, statement, 1);
            for (Object other : others) {
                statement.setObject(next++, SqlReader.forJdbc(connection, other));
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFault(e);
        }
    }

    /** Runs the statement with these values, which may be null; how many rows it wrote. */
    public int execute(String sql, Object... params) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < params.length; i++) {
                statement.setObject(i + 1, SqlReader.forJdbc(connection, params[i]));
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFault(e);
        }
    }
}
