package org.gulou.chassis.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.chassis.timer.Timers;

/** Removes files and rejected rows once their time is up, and writes down what it removed; the counts of an import stay. */
@ApplicationScoped
class ImportPurge implements TimerHandler {

    static final String KIND = "import-purge";

    private static final Duration LATER = Duration.ofDays(1);

    // Whoever ends an import has its row, and sets the timer after.
    private static final String HOLD = "SELECT 1 FROM import_job WHERE id = ? FOR UPDATE";
    private static final String BLOCKS = "DELETE FROM import_block WHERE import_id = ?";
    private static final String ERRORS = "DELETE FROM import_error WHERE import_id = ?";
    // Without its fingerprint the same file counts as new again.
    private static final String MARK = """
            UPDATE import_job SET purged_at = ?, fingerprint = NULL
             WHERE id = ? AND state IN ('DONE', 'FAILED', 'CANCELLED')
            """;
    private static final String ARRIVING = "DELETE FROM import_job WHERE id = ? AND state = 'RECEIVING'";
    private static final String UNDER_WAY =
            "SELECT count(*) FROM import_job WHERE id = ? AND state IN ('QUEUED', 'RUNNING')";

    private final DataSource database;
    private final Timers timers;
    private final AuditLog audit;
    private final BusinessClock clock;

    ImportPurge(DataSource database, Timers timers, AuditLog audit, BusinessClock clock) {
        this.database = database;
        this.timers = timers;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void hold(String subject) {
        try (Connection connection = database.getConnection()) {
            hold(connection, UUID.fromString(subject));
        } catch (SQLException e) {
            throw new ImportStoreFault("Cannot lock an import", e);
        }
    }

    @Override
    public void fire(String subject, Instant dueAt) {
        UUID id = UUID.fromString(subject);
        try (Connection connection = database.getConnection()) {
            if (isUnderWay(connection, id)) {
                timers.schedule(KIND, subject, clock.instant().plus(LATER));
                return;
            }
            int blocks = update(connection, BLOCKS, id);
            int errors = update(connection, ERRORS, id);
            if (update(connection, ARRIVING, id) == 0) {
                update(connection, MARK, clock.instant().atOffset(ZoneOffset.UTC), id);
            }
            audit.record("IMPORT_PURGED", "IMPORT", subject, null, Map.of("blocks", blocks, "rejectedRows", errors));
        } catch (SQLException e) {
            throw new ImportStoreFault("Cannot purge an import", e);
        }
    }

    /** Removes what has come of a file that was refused, or that came before. */
    @Transactional(TxType.REQUIRES_NEW)
    public void discard(UUID id) {
        try (Connection connection = database.getConnection()) {
            hold(connection, id);
            update(connection, BLOCKS, id);
            update(connection, ARRIVING, id);
        } catch (SQLException e) {
            throw new ImportStoreFault("Cannot discard an import", e);
        }
        timers.cancel(KIND, id.toString());
    }

    private static void hold(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HOLD)) {
            statement.setObject(1, id);
            statement.execute();
        }
    }

    private static boolean isUnderWay(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNDER_WAY)) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1) > 0;
            }
        }
    }

    private static int update(Connection connection, String sql, Object... params) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < params.length; i++) {
                statement.setObject(i + 1, params[i]);
            }
            return statement.executeUpdate();
        }
    }
}
