package org.gulou.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gulou.chassis.work.Leader;
import org.gulou.chassis.work.LeaderConnection;
import org.gulou.chassis.work.OwnConnection;
import org.gulou.chassis.work.Round;

/**
 * Chains new entries in the order they are found: one sealer a service, on a connection of its own, so that no request waits for the
 * one place a chain has.
 */
@ApplicationScoped
class AuditSealer implements Round {

    private static final int BATCH = 500;
    private static final String PENDING = "SELECT p.n, " + AuditRows.COLUMNS
            + " FROM audit_pending p JOIN audit_entry e ON e.id = p.entry_id ORDER BY p.n LIMIT " + BATCH;
    private static final String LAST = "SELECT seq, hash FROM audit_seal ORDER BY seq DESC LIMIT 1";
    private static final String SEAL = "INSERT INTO audit_seal (seq, entry_id, hash) VALUES (?, ?, ?)";
    private static final String DONE_WITH = "DELETE FROM audit_pending WHERE n = ANY (?)";

    private final LeaderConnection own;
    private final Duration poll;

    AuditSealer(
            OwnConnection connections, @ConfigProperty(name = "gulou.audit.poll", defaultValue = "1s") Duration poll) {
        this.own = new LeaderConnection(connections, Leader.SEALER);
        this.poll = poll;
    }

    @Override
    public Duration work() throws SQLException {
        return own.lead() && seal(own.get()) == BATCH ? Duration.ZERO : poll;
    }

    @Override
    public void letGo() {
        own.letGo();
    }

    private static int seal(Connection connection) throws SQLException {
        List<Pending> pending = pending(connection);
        if (pending.isEmpty()) {
            return 0;
        }
        connection.setAutoCommit(false);
        append(connection, pending);
        connection.commit();
        connection.setAutoCommit(true);
        return pending.size();
    }

    private static List<Pending> pending(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(PENDING)) {
            List<Pending> pending = new ArrayList<>();
            while (row.next()) {
                pending.add(new Pending(row.getLong("n"), AuditRows.read(row)));
            }
            return List.copyOf(pending);
        }
    }

    private static void append(Connection connection, List<Pending> pending) throws SQLException {
        Link link = last(connection);
        try (PreparedStatement seal = connection.prepareStatement(SEAL);
                PreparedStatement doneWith = connection.prepareStatement(DONE_WITH)) {
            for (Pending next : pending) {
                link = new Link(link.seq() + 1, Chain.next(link.hash(), next.entry()));
                seal.setLong(1, link.seq());
                seal.setObject(2, next.entry().id());
                seal.setBytes(3, link.hash());
                seal.addBatch();
            }
            seal.executeBatch();
            doneWith.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", pending.stream().map(Pending::n).toArray()));
            doneWith.executeUpdate();
        }
    }

    private static Link last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LAST)) {
            return row.next() ? new Link(row.getLong("seq"), row.getBytes("hash")) : new Link(0, Chain.ORIGIN);
        }
    }

    private record Pending(long n, AuditEntry entry) {}

    private record Link(long seq, byte[] hash) {}
}
