package org.gulou.report.testing;

import static org.gulou.chassis.testing.Patience.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.gulou.chassis.testing.EmbeddedDatabase;

/** Which business days the service has opened, as a database has it that was left alone for some. */
public final class Days {

    private static final String FORGET = "DELETE FROM opened_day WHERE day > ?";
    private static final String OPENED = "INSERT INTO opened_day (day) VALUES (?) ON CONFLICT DO NOTHING";
    private static final String LAST = "SELECT max(day) FROM opened_day";
    private static final String DUE = "SELECT count(*) FROM timer WHERE kind = 'obligation-due' AND due_at <= ?";

    private static final String WAITING = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted";

    private Days() {}

    /** That day was the last that was opened. */
    public static void openedLast(LocalDate day) {
        update(FORGET, day);
        update(OPENED, day);
    }

    /** The last day that has been opened; tomorrow, if a test has moved the clock there. */
    public static LocalDate lastOpened() {
        try (Connection superuser = EmbeddedDatabase.ofThisJvm().superuser("report");
                PreparedStatement statement = superuser.prepareStatement(LAST);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, LocalDate.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No day has been opened yet. */
    public static void neverOpened() {
        update(FORGET, LocalDate.of(2000, 1, 1));
    }

    /** Waits until all deadlines up to that moment have been acted on. */
    public static void awaitDeadlines(Instant moment) {
        await().until(() -> count(DUE, moment.atOffset(ZoneOffset.UTC)) == 0);
    }

    /** Waits until somebody waits for the days to be laid down. */
    public static void awaitSomebodyWaiting() {
        await().until(() -> count(WAITING) > 0);
    }

    private static long count(String sql, Object... values) throws SQLException {
        try (Connection superuser = EmbeddedDatabase.ofThisJvm().superuser("report");
                PreparedStatement statement = superuser.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void update(String sql, LocalDate day) {
        try (Connection superuser = EmbeddedDatabase.ofThisJvm().superuser("report");
                PreparedStatement statement = superuser.prepareStatement(sql)) {
            statement.setObject(1, day);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
