package org.gulou.chassis.timer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The rows of timers, as the one who fires them sees them. */
@ApplicationScoped
class TimerTable {

    // Taken before it fires, so that the handler may set the same timer anew; a rollback brings it back.
    private static final String TAKE = """
            DELETE FROM timer WHERE id = (
              SELECT id FROM timer WHERE coalesce(retry_at, due_at) <= ? AND kind = ANY (?)
               ORDER BY coalesce(retry_at, due_at), id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, kind, subject, due_at, attempts
            """;
    private static final String POSTPONE =
            "UPDATE timer SET attempts = attempts + 1, retry_at = ? WHERE id = ? AND due_at = ?";

    private final DataSource database;

    TimerTable(DataSource database) {
        this.database = database;
    }

    /** Takes the timer that has been due the longest, out of reach of every other process until the transaction ends. */
    Optional<DueTimer> takeDue(Instant now, Collection<String> kinds) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setArray(2, connection.createArrayOf("text", kinds.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new TimerFault("Cannot take a timer", e);
        }
    }

    /** Puts off a timer that failed, unless it has been moved meanwhile. */
    void postpone(DueTimer timer, Instant until) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(POSTPONE)) {
            statement.setObject(1, until.atOffset(ZoneOffset.UTC));
            statement.setObject(2, timer.id());
            statement.setObject(3, timer.dueAt().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new TimerFault("Cannot postpone a timer", e);
        }
    }

    private static DueTimer read(ResultSet row) throws SQLException {
        return new DueTimer(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("subject"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }
}
