package org.gulou.notification.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Reads which notifications came when. Their numbers are in the order of the commits, so that whatever is past a number has not been
 * seen, and nothing will ever come before it.
 */
@ApplicationScoped
class Feed {

    private static final String HEAD = "SELECT coalesce(max(seq), 0) FROM notification";
    private static final String NEWS =
            "SELECT DISTINCT user_id FROM notification WHERE seq > ? AND seq <= ? AND user_id IS NOT NULL";
    private static final String PAST =
            "SELECT id, seq FROM notification WHERE user_id = ? AND seq > ? ORDER BY seq LIMIT ?";

    private final DataSource database;

    Feed(DataSource database) {
        this.database = database;
    }

    /** One notification in the order of a stream. */
    record Item(UUID id, long seq) {}

    /** The number of the last one of all. */
    long head() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(HEAD);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The users who got something past that number, up to this one. */
    Set<String> usersWithNews(long past, long upTo) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEWS)) {
            statement.setLong(1, past);
            statement.setLong(2, upTo);
            try (ResultSet row = statement.executeQuery()) {
                Set<String> users = new HashSet<>();
                while (row.next()) {
                    users.add(row.getString(1));
                }
                return users;
            }
        }
    }

    /** The next ones of that user past that number, in order. */
    List<Item> past(String user, long seq, int limit) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PAST)) {
            statement.setString(1, user);
            statement.setLong(2, seq);
            statement.setInt(3, limit);
            try (ResultSet row = statement.executeQuery()) {
                List<Item> items = new ArrayList<>();
                while (row.next()) {
                    items.add(new Item(row.getObject(1, UUID.class), row.getLong(2)));
                }
                return items;
            }
        }
    }
}
