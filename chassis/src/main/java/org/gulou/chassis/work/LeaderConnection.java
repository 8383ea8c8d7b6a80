package org.gulou.chassis.work;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The one connection on which a worker leads its job: the lock belongs to the session, so whoever works on this connection is alone,
 * and the database takes the lock back as soon as it sees the session end. For one thread.
 */
public final class LeaderConnection {

    private static final Logger LOG = Logger.getLogger(LeaderConnection.class);
    private static final int VALID_SECONDS = 5;
    private static final String LOST = "08003";
    // The first half of every lock's key, so that locks of other programs do not meet ours.
    private static final int LOCK_SPACE = 0x67756C6F;
    private static final String TRY = "SELECT pg_try_advisory_lock(?, ?)";

    private final OwnConnection connections;
    private final Leader leader;
    private final List<String> settings;
    private Connection connection;
    private boolean leads;

    /** Not yet open; the settings are statements executed as soon as it is. */
    public LeaderConnection(OwnConnection connections, Leader leader, String... settings) {
        this.connections = connections;
        this.leader = leader;
        this.settings = List.of(settings);
    }

    /**
     * Whether this connection leads: it is opened when there is none, and the lock tried for when it has not got it. An exception when
     * a connection that led is lost.
     */
    public boolean lead() throws SQLException {
        if (connection == null) {
            connection = opened();
        }
        if (leads && !connection.isValid(VALID_SECONDS)) {
            throw new SQLException("The connection of the " + leader + " is lost, and its lock with it", LOST);
        }
        leads = leads || tryLock();
        return leads;
    }

    /** The connection, each statement a transaction of its own; only for whoever leads. */
    public Connection get() {
        if (!leads) {
            throw new IllegalStateException("Only a leader works on the connection of the " + leader);
        }
        return connection;
    }

    /** Closes the connection, and lets another one lead; the next attempt begins anew. */
    public void letGo() {
        leads = false;
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debugf(e, "The connection of the %s did not close", leader);
            }
            connection = null;
        }
    }

    private Connection opened() throws SQLException {
        Connection opened = connections.open(leader.connection());
        try (Statement statement = opened.createStatement()) {
            for (String setting : settings) {
                statement.execute(setting);
            }
            return opened;
        } catch (SQLException e) {
            opened.close();
            throw e;
        }
    }

    private boolean tryLock() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TRY)) {
            statement.setInt(1, LOCK_SPACE);
            statement.setInt(2, leader.lock());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
