package org.gulou.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets transactions that tell somebody something number their rows one after another, so that whoever reads by number never passes
 * over a row that commits late.
 */
@ApplicationScoped
class InboxOrder {

    /** Any number, the same in every process of this service: the letters of "inbox". */
    private static final long LOCK = 0x69_6E_62_6F_78L;

    private static final String TAKE = "SELECT pg_advisory_xact_lock(?)";

    private final DataSource database;

    InboxOrder(DataSource database) {
        this.database = database;
    }

    /** Waits for its turn, which lasts until the running transaction ends. */
    void await() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setLong(1, LOCK);
            statement.execute();
        } catch (SQLException e) {
            throw new InboxFault("Cannot take a turn at the inbox", e);
        }
    }
}
