package org.gulou.chassis.event;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.event.EventRecords.OutboxRow;
import org.gulou.chassis.work.LeaderConnection;

/** The outbox as the leading relay sees it: what it reads and deletes on its connection no other relay touches. */
final class RelayTable {

    private static final String OLDEST = """
            SELECT seq, id, aggregatetype, aggregateid, type, payload, aggregate_seq, traceparent, recorded_at
              FROM event_outbox ORDER BY seq LIMIT ?
            """;
    private static final String DELETE = "DELETE FROM event_outbox WHERE seq = ANY (?)";
    private static final String WAITING = """
            SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min(recorded_at)), 0) FROM event_outbox
            """;
    private static final String PURGE =
            "DELETE FROM event_inbox WHERE applied_at < clock_timestamp() - make_interval(secs => ?)";

    private final LeaderConnection own;

    RelayTable(LeaderConnection own) {
        this.own = own;
    }

    List<OutboxRow> oldest(int limit) throws SQLException {
        try (PreparedStatement statement = own.get().prepareStatement(OLDEST)) {
            statement.setInt(1, limit);
            try (ResultSet row = statement.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(read(row));
                }
                return List.copyOf(rows);
            }
        }
    }

    void delete(List<OutboxRow> sent) throws SQLException {
        if (sent.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = own.get().prepareStatement(DELETE)) {
            Object[] seqs = sent.stream().map(OutboxRow::seq).toArray();
            statement.setArray(1, own.get().createArrayOf("bigint", seqs));
            statement.executeUpdate();
        }
    }

    /** How many rows wait, and the age of the oldest in seconds. */
    OutboxState waiting() throws SQLException {
        try (Statement statement = own.get().createStatement();
                ResultSet row = statement.executeQuery(WAITING)) {
            row.next();
            return new OutboxState(row.getLong(1), row.getDouble(2));
        }
    }

    void purgeInbox(Duration kept) throws SQLException {
        try (PreparedStatement statement = own.get().prepareStatement(PURGE)) {
            statement.setDouble(1, kept.toSeconds());
            statement.executeUpdate();
        }
    }

    private static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getString("type"),
                row.getString("payload"),
                row.getLong("aggregate_seq"),
                row.getString("traceparent"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** What waits in the outbox. */
    record OutboxState(long depth, double oldestSeconds) {}
}
