package org.gulou.local.seed;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gulou.local.layout.Service;
import org.gulou.local.postgres.Databases;

/** Whether every service knows by now of all places, organisations, duties and sites: what was recorded is what was applied. */
final class CaughtUp {

    private static final String RECORDED =
            "SELECT aggregateid, last FROM event_sequence WHERE aggregatetype = ? AND last > 0";
    private static final String APPLIED = "SELECT consumer, aggregateid, last FROM event_progress WHERE topic = ?";

    private static final Set<Service> OTHERS_THAN_GRID = EnumSet.complementOf(EnumSet.of(Service.GRID));
    private static final Set<Service> OTHERS_THAN_INSPECTION = EnumSet.complementOf(EnumSet.of(Service.INSPECTION));

    private final Databases databases;

    CaughtUp(Databases databases) {
        this.databases = databases;
    }

    void await() throws IOException, InterruptedException {
        Await.until(
                this::holds,
                "The services have not learnt of one another's events within three minutes; see their logs.");
    }

    private boolean holds() throws IOException {
        try {
            return knownBy(Service.GRID, "area", OTHERS_THAN_GRID)
                    && knownBy(Service.GRID, "organization", OTHERS_THAN_GRID)
                    && knownBy(Service.GRID, "duty", OTHERS_THAN_GRID)
                    && knownBy(Service.INSPECTION, "site", OTHERS_THAN_INSPECTION);
        } catch (SQLException e) {
            throw new IOException("The events cannot be compared: " + e.getMessage(), e);
        }
    }

    private boolean knownBy(Service producer, String aggregate, Set<Service> listeners) throws SQLException {
        Map<String, Long> recorded = recorded(producer, aggregate);
        String topic = "gulou.%s.%s.v1".formatted(producer.id(), aggregate);
        for (Service listener : listeners) {
            Map<String, Map<String, Long>> applied = applied(listener, topic);
            if (!recorded.isEmpty() && applied.isEmpty()) {
                return false;
            }
            if (!applied.values().stream().allMatch(last -> covers(last, recorded))) {
                return false;
            }
        }
        return true;
    }

    static boolean covers(Map<String, Long> applied, Map<String, Long> recorded) {
        return recorded.entrySet().stream()
                .allMatch(entry -> applied.getOrDefault(entry.getKey(), 0L) >= entry.getValue());
    }

    private Map<String, Long> recorded(Service producer, String aggregate) throws SQLException {
        try (Connection connection = databases.superuser(producer.id());
                PreparedStatement statement = connection.prepareStatement(RECORDED)) {
            statement.setString(1, aggregate);
            Map<String, Long> last = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    last.put(row.getString(1), row.getLong(2));
                }
            }
            return last;
        }
    }

    private Map<String, Map<String, Long>> applied(Service listener, String topic) throws SQLException {
        try (Connection connection = databases.superuser(listener.id());
                PreparedStatement statement = connection.prepareStatement(APPLIED)) {
            statement.setString(1, topic);
            Map<String, Map<String, Long>> byConsumer = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    byConsumer
                            .computeIfAbsent(row.getString(1), consumer -> new HashMap<>())
                            .put(row.getString(2), row.getLong(3));
                }
            }
            return byConsumer;
        }
    }
}
