package org.gulou.chassis.testing;

import static org.gulou.chassis.testing.Patience.await;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** A first write that comes just too late: it saw nothing there, but another is about to have made it. */
public final class LostRace {

    private static final String IS_WAITED_FOR =
            "SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE ? = ANY (pg_blocking_pids(pid)))";

    private LostRace() {}

    /** What a service's write is answered when the transaction of this insert, not yet done as it begins, commits before it. */
    public static Response against(String service, String insert, String value, Supplier<Response> write)
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        try (Connection first = EmbeddedDatabase.ofThisJvm().superuser(service);
                PreparedStatement statement = first.prepareStatement(insert)) {
            first.setAutoCommit(false);
            statement.setString(1, value);
            statement.executeUpdate();
            int winner = backend(first);
            FutureTask<Response> late = new FutureTask<>(write::get);
            new Thread(late, "late-write").start();
            await().until(() -> isWaitedFor(service, winner));
            first.commit();
            return late.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static int backend(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static boolean isWaitedFor(String service, int backend) throws SQLException {
        try (Connection watcher = EmbeddedDatabase.ofThisJvm().superuser(service);
                PreparedStatement statement = watcher.prepareStatement(IS_WAITED_FOR)) {
            statement.setInt(1, backend);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
