package org.gulou.chassis.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.gulou.chassis.time.Ids;

/** Sets and withdraws timers, in the transaction of the state they belong to. */
@ApplicationScoped
public class Timers {

    private static final String SCHEDULE = """
            INSERT INTO timer (id, kind, subject, due_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (kind, subject) DO UPDATE SET due_at = excluded.due_at, retry_at = NULL, attempts = 0
            """;
    private static final String CANCEL = "DELETE FROM timer WHERE kind = ? AND subject = ?";

    private final DataSource database;
    private final Ids ids;

    Timers(DataSource database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Sets the one timer of this kind and subject, or moves it; needs a running transaction. */
    @Transactional(TxType.MANDATORY)
    public void schedule(String kind, String subject, Instant dueAt) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SCHEDULE)) {
            statement.setObject(1, ids.next());
            statement.setString(2, kind);
            statement.setString(3, subject);
            statement.setObject(4, dueAt.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new TimerFault("Cannot schedule a timer of kind " + kind, e);
        }
    }

    /** Withdraws that timer if it is set; needs a running transaction. */
    @Transactional(TxType.MANDATORY)
    public void cancel(String kind, String subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(CANCEL)) {
            statement.setString(1, kind);
            statement.setString(2, subject);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new TimerFault("Cannot cancel a timer of kind " + kind, e);
        }
    }
}
