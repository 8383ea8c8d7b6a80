package org.gulou.e2e;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.gulou.local.Database;

/**
 * An event whose place in the outbox is taken early and whose transaction commits late, after younger ones have been relayed: what a
 * relay that keeps a position would pass over for ever.
 */
final class LateCommit implements AutoCloseable {

    private static final String SEQUENCE =
            "INSERT INTO event_sequence (aggregatetype, aggregateid, last) VALUES ('inspection', ?, 1)";
    private static final String EVENT = """
            INSERT INTO event_outbox (id, aggregatetype, aggregateid, type, payload, aggregate_seq)
            VALUES (?, 'inspection', ?, 'InspectionTouched', '{}', 1)
            """;

    private final Connection connection;
    private final String aggregate = UUID.randomUUID().toString();

    /** Takes the place and holds the transaction open. */
    LateCommit(Database inspection) throws SQLException {
        connection = inspection.connect();
        connection.setAutoCommit(false);
        try (PreparedStatement sequence = connection.prepareStatement(SEQUENCE);
                PreparedStatement event = connection.prepareStatement(EVENT)) {
            sequence.setString(1, aggregate);
            sequence.executeUpdate();
            event.setObject(1, UUID.randomUUID());
            event.setString(2, aggregate);
            event.executeUpdate();
        }
    }

    /** Commits at last; answers the id of the aggregate whose one event must arrive all the same. */
    String commit() throws SQLException {
        connection.commit();
        return aggregate;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
