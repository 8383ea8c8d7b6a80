package org.gulou.chassis.timer;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** The handler of the test: notes when it rang for whom, and fails for whom it is told to. One has it in hand at a time. */
@Singleton
class Bell implements TimerHandler {

    static final String KIND = "bell";

    private static final String HOLD = "SELECT pg_advisory_xact_lock(?)";
    private static final String AWAITED = """
            SELECT EXISTS (SELECT 1 FROM pg_locks
              WHERE locktype = 'advisory' AND NOT granted AND (classid::bigint << 32) + objid::bigint = ?)
            """;

    private final Map<String, List<Instant>> rung = new ConcurrentHashMap<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final Timers timers;
    private final DataSource database;

    Bell(Timers timers, DataSource database) {
        this.timers = timers;
        this.database = database;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void hold(String subject) {
        ask(HOLD, subject);
    }

    @Override
    public void fire(String subject, Instant dueAt) {
        rung.computeIfAbsent(subject, s -> new CopyOnWriteArrayList<>()).add(dueAt);
        if (broken.contains(subject)) {
            // Undone with the rest.
            timers.schedule(KIND, subject + "-ghost", dueAt);
            throw new IllegalStateException("the bell is broken");
        }
    }

    /** Whether somebody waits for whoever has it in hand for that subject. */
    boolean isAwaitedFor(String subject) {
        return ask(AWAITED, subject);
    }

    List<Instant> rungFor(String subject) {
        return List.copyOf(rung.getOrDefault(subject, List.of()));
    }

    void breakFor(String subject) {
        broken.add(subject);
    }

    void mendFor(String subject) {
        broken.remove(subject);
    }

    private boolean ask(String sql, String subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, Integer.toUnsignedLong(subject.hashCode()));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && Boolean.TRUE.equals(row.getObject(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot take the bell in hand", e);
        }
    }
}
