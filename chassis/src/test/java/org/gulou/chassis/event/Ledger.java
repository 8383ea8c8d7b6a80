package org.gulou.chassis.event;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The consumer of the test: writes down each event it applies. */
@Singleton
class Ledger implements EventConsumer {

    private final DataSource database;

    Ledger(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Set<String> topics() {
        return Set.of(CounterMoved.TOPIC);
    }

    @Override
    public void handle(ReceivedEvent event) {
        write(event);
        if (event.is("CounterPoisoned")) {
            throw new IllegalArgumentException("poison");
        }
    }

    /** The numbers of the events applied for that aggregate, in the order they were applied. */
    List<Long> applied(UUID aggregate) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT aggregate_seq FROM ledger WHERE aggregateid = ? ORDER BY n")) {
            statement.setString(1, aggregate.toString());
            List<Long> numbers = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getLong(1));
                }
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(ReceivedEvent event) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("INSERT INTO ledger (aggregateid, aggregate_seq) VALUES (?, ?)")) {
            statement.setString(1, event.aggregateId());
            statement.setLong(2, event.aggregateSeq());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
