package org.gulou.notification.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Which rules an event has been through, for as long as the event itself is not done with: each rule commits alone, and an event that
 * comes again must not tell anybody twice.
 */
@ApplicationScoped
class RuleApplications {

    private static final String NOTE =
            "INSERT INTO rule_application (event_id, rule_code) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String FORGET = "DELETE FROM rule_application WHERE event_id = ?";

    private final DataSource database;

    RuleApplications(DataSource database) {
        this.database = database;
    }

    /** Notes in the running transaction that the event is through with that rule; false when it was before. */
    boolean note(UUID event, String rule) {
        return update(NOTE, event, rule) > 0;
    }

    /** The event is done with when the running transaction commits: nothing of it need be kept. */
    void forget(UUID event) {
        update(FORGET, event);
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot keep what an event has been through", e);
        }
    }
}
