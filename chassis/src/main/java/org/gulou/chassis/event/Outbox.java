package org.gulou.chassis.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** Writes events into the outbox inside the running transaction, each with the next number of its aggregate. */
@ApplicationScoped
class Outbox {

    // The row of event_sequence stays locked until the commit, so that numbers and outbox rows of one aggregate are in
    // commit order.
    private static final String INSERT_ONE = """
            WITH next AS (
              INSERT INTO event_sequence AS s (aggregatetype, aggregateid, last) VALUES (?, ?, 1)
              ON CONFLICT (aggregatetype, aggregateid) DO UPDATE SET last = s.last + 1
              RETURNING aggregatetype, aggregateid, last)
            INSERT INTO event_outbox (id, aggregatetype, aggregateid, type, payload, aggregate_seq, traceparent)
            SELECT ?, aggregatetype, aggregateid, ?, ?, last, ? FROM next
            """;

    // Sequences are locked in the order of their keys, or two transactions with the same aggregates could deadlock.
    private static final String INSERT_MANY = """
            WITH event AS (
              SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                WITH ORDINALITY AS e (id, aggregatetype, aggregateid, type, payload, traceparent, n)),
            next AS (
              INSERT INTO event_sequence AS s (aggregatetype, aggregateid, last)
              SELECT aggregatetype, aggregateid, count(*) FROM event GROUP BY 1, 2 ORDER BY 1, 2
              ON CONFLICT (aggregatetype, aggregateid) DO UPDATE SET last = s.last + excluded.last
              RETURNING aggregatetype, aggregateid, last)
            INSERT INTO event_outbox (id, aggregatetype, aggregateid, type, payload, aggregate_seq, traceparent)
            SELECT e.id, e.aggregatetype, e.aggregateid, e.type, e.payload,
                   next.last + 1 - row_number() OVER (PARTITION BY e.aggregatetype, e.aggregateid ORDER BY e.n DESC),
                   e.traceparent
              FROM event e JOIN next USING (aggregatetype, aggregateid)
             ORDER BY e.n
            """;

    private final DataSource database;
    private final EventConfig config;

    Outbox(DataSource database, EventConfig config) {
        this.database = database;
        this.config = config;
    }

    void insert(List<NewEvent> events) {
        events.forEach(this::requireFits);
        try (Connection connection = database.getConnection()) {
            if (events.size() == 1) {
                insertOne(connection, events.get(0));
            } else {
                insertMany(connection, events);
            }
        } catch (SQLException e) {
            throw new EventStoreFault("Cannot write the outbox", e);
        }
    }

    private void requireFits(NewEvent event) {
        // A row Kafka refuses would stop the relay for ever, so it must not get that far.
        if (event.payload().getBytes(StandardCharsets.UTF_8).length > config.maxPayload()) {
            throw new IllegalStateException("The payload of a " + event.type() + " is too large");
        }
    }

    private static void insertOne(Connection connection, NewEvent event) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_ONE)) {
            statement.setString(1, event.aggregateType());
            statement.setString(2, event.aggregateId());
            statement.setObject(3, event.id());
            statement.setString(4, event.type());
            statement.setString(5, event.payload());
            statement.setString(6, event.traceparent());
            statement.executeUpdate();
        }
    }

    private static void insertMany(Connection connection, List<NewEvent> events) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_MANY)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", events.stream().map(NewEvent::id).toArray()));
            List<Function<NewEvent, String>> texts = List.of(
                    NewEvent::aggregateType,
                    NewEvent::aggregateId,
                    NewEvent::type,
                    NewEvent::payload,
                    NewEvent::traceparent);
            for (int i = 0; i < texts.size(); i++) {
                Object[] column = events.stream().map(texts.get(i)).toArray();
                statement.setArray(i + 2, connection.createArrayOf("text", column));
            }
            statement.executeUpdate();
        }
    }
}
