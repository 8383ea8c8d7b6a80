package org.gulou.chassis.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** What each consumer has applied, kept in the transaction of the effect. */
@ApplicationScoped
class Inbox {

    // Rows are locked in the order of their ids, or two replicas with overlapping batches could deadlock.
    private static final String CLAIM = """
            INSERT INTO event_inbox (consumer, event_id, aggregatetype, aggregateid, aggregate_seq, dead)
            SELECT ?, e.id, e.aggregatetype, e.aggregateid, e.aggregate_seq, ?
              FROM unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[]) AS e (id, aggregatetype, aggregateid, aggregate_seq)
             ORDER BY e.id
            ON CONFLICT (consumer, event_id) DO NOTHING
            RETURNING event_id
            """;
    private static final String ADVANCE = """
            INSERT INTO event_progress AS p (consumer, topic, aggregateid, last, applied)
            SELECT ?, e.topic, e.aggregateid, max(e.aggregate_seq), count(*)
              FROM unnest(?::text[], ?::text[], ?::bigint[]) AS e (topic, aggregateid, aggregate_seq)
             GROUP BY e.topic, e.aggregateid ORDER BY e.topic, e.aggregateid
            ON CONFLICT (consumer, topic, aggregateid) DO UPDATE
              SET last = greatest(p.last, excluded.last), applied = p.applied + excluded.applied
            """;
    private static final String IS_KNOWN = "SELECT 1 FROM event_inbox WHERE consumer = ? AND event_id = ?";

    private final DataSource database;

    Inbox(DataSource database) {
        this.database = database;
    }

    /** Notes these events as applied by that consumer and answers which of them were not yet. */
    Set<UUID> claim(String consumer, Collection<ReceivedEvent> events) {
        return claim(consumer, events, false);
    }

    /** Notes an event as one that consumer could not apply. */
    void bury(String consumer, ReceivedEvent event) {
        claim(consumer, List.of(event), true);
    }

    /** Notes for how many events the handler has run, whether or not it should have: the proof that none was doubled. */
    void advance(String consumer, List<Delivery> applied) {
        if (applied.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            statement.setString(1, consumer);
            statement.setArray(
                    2, texts(connection, applied.stream().map(Delivery::topic).toArray()));
            statement.setArray(
                    3,
                    texts(
                            connection,
                            applied.stream().map(d -> d.event().aggregateId()).toArray()));
            statement.setArray(
                    4,
                    numbers(
                            connection,
                            applied.stream().map(d -> d.event().aggregateSeq()).toArray()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new EventStoreFault("Cannot write the progress", e);
        }
    }

    boolean isKnown(String consumer, UUID event) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(IS_KNOWN)) {
            statement.setString(1, consumer);
            statement.setObject(2, event);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new EventStoreFault("Cannot read the inbox", e);
        }
    }

    private Set<UUID> claim(String consumer, Collection<ReceivedEvent> events, boolean dead) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, consumer);
            statement.setBoolean(2, dead);
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "uuid", events.stream().map(ReceivedEvent::id).toArray()));
            statement.setArray(
                    4,
                    texts(
                            connection,
                            events.stream().map(ReceivedEvent::aggregateType).toArray()));
            statement.setArray(
                    5,
                    texts(
                            connection,
                            events.stream().map(ReceivedEvent::aggregateId).toArray()));
            statement.setArray(
                    6,
                    numbers(
                            connection,
                            events.stream().map(ReceivedEvent::aggregateSeq).toArray()));
            try (ResultSet row = statement.executeQuery()) {
                Set<UUID> fresh = new HashSet<>();
                while (row.next()) {
                    fresh.add(row.getObject(1, UUID.class));
                }
                return fresh;
            }
        } catch (SQLException e) {
            throw new EventStoreFault("Cannot write the inbox", e);
        }
    }

    private static Array texts(Connection connection, Object[] values) throws SQLException {
        return connection.createArrayOf("text", values);
    }

    private static Array numbers(Connection connection, Object[] values) throws SQLException {
        return connection.createArrayOf("bigint", values);
    }
}
