package org.gulou.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.gulou.local.Database;

/** Waits until every event written so far has been applied everywhere, so that no turn pays for the one before it. */
final class Settling {

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String WAITING = "SELECT count(*) FROM event_outbox";
    private static final String PRODUCED = "SELECT count(*) FROM event_sequence WHERE aggregatetype = 'site'";
    private static final String APPLIED =
            "SELECT count(*) FROM event_progress WHERE consumer = 'directory' AND topic = 'gulou.inspection.site.v1'";

    private final Database producer;
    private final List<Database> readers;

    Settling(Database producer, List<Database> readers) {
        this.producer = producer;
        this.readers = List.copyOf(readers);
    }

    void await() throws SQLException {
        Instant end = Instant.now().plus(LONGEST);
        while (count(producer, WAITING) > 0 || isBehind()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("The events of the last turn are still under way");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private boolean isBehind() throws SQLException {
        long produced = count(producer, PRODUCED);
        for (Database reader : readers) {
            if (count(reader, APPLIED) < produced) {
                return true;
            }
        }
        return false;
    }

    private static long count(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
