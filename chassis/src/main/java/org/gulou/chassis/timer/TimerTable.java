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

    // A lock that only those take who fire, so that none of them waits for another: the next due is theirs then. There
    // are never as many of them as are looked at.
    private static final String NEXT = """
            SELECT id, kind, subject, due_at, attempts FROM (
              SELECT * FROM timer WHERE coalesce(retry_at, due_at) <= ? AND kind = ANY (?)
               ORDER BY coalesce(retry_at, due_at), id LIMIT 64) AS due
             WHERE pg_try_advisory_xact_lock(hashtextextended('timer/' || id::text, 15)) LIMIT 1
            """;

    // Before it fires, so that the handler may set the same timer anew; a rollback brings it back.
    private static final String TAKE =
            "DELETE FROM timer WHERE id = ? AND due_at = ? AND coalesce(retry_at, due_at) <= ?";

    private static final String POSTPONE =
            "UPDATE timer SET attempts = attempts + 1, retry_at = ? WHERE id = ? AND due_at = ?";

    private final DataSource database;

    TimerTable(DataSource database) {
        this.database = database;
    }

    /** The timer that has been due the longest, but for those that other processes fire; it may be moved until it is taken. */
    Optional<DueTimer> next(Instant now, Collection<String> kinds) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setArray(2, connection.createArrayOf("text", kinds.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new TimerFault("Cannot look for a timer", e);
        }
    }

    /** Takes it out of everybody's reach until the transaction ends; false when it is no longer due as it was. */
    boolean take(DueTimer timer, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setObject(1, timer.id());
            statement.setObject(2, timer.dueAt().atOffset(ZoneOffset.UTC));
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
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
