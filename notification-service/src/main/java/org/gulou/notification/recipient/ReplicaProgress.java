package org.gulou.notification.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** How far the replica of the directory has come. */
@ApplicationScoped
class ReplicaProgress {

    private static final String OF_DUTY = "SELECT aggregate_seq FROM directory_duty WHERE id = ?";

    private final DataSource database;

    ReplicaProgress(DataSource database) {
        this.database = database;
    }

    /** The number of the last event about that duty the replica shows; 0 before the first. */
    long ofDuty(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_DUTY)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read how far the replica has come", e);
        }
    }
}
