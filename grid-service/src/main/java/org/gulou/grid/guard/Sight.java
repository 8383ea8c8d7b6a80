package org.gulou.grid.guard;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the connection of the running transaction shows, where that changes under way. */
// Looked up by SystemScope, which is no bean.
@Unremovable
@ApplicationScoped
class Sight {

    static final String ALL = "-";
    static final String NONE = "";

    private static final String SHOW = "SELECT set_config('gulou.areas', ?, ?)";

    private final DataSource database;
    private final ScopedPool pool;

    Sight(DataSource database, ScopedPool pool) {
        this.database = database;
        this.pool = pool;
    }

    /** Tells the running transaction, if there is one, to show what a connection taken now would. */
    void follow() {
        if (!QuarkusTransaction.isActive()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            show(connection, pool.setting(), true);
        } catch (SQLException e) {
            throw new IllegalStateException("A transaction could not be told whose rows to show", e);
        }
    }

    static void show(Connection connection, String areas, boolean untilCommit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SHOW)) {
            statement.setString(1, areas);
            statement.setBoolean(2, untilCommit);
            statement.execute();
        }
    }
}
