package org.gulou.grid.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.gulou.chassis.testing.Patience;

/** Two transactions at once, one of which the other finds half done. */
public final class Meanwhile {

    private static final String HOLD = "SELECT pg_backend_pid() FROM campaign_listed WHERE campaign_id = ? FOR UPDATE";
    private static final String WAITING = "SELECT pid FROM pg_stat_activity WHERE ? = ANY (pg_blocking_pids(pid))";

    private Meanwhile() {}

    /**
     * What a request is answered that comes while somebody with these papers is moved inside an area, or merged: every campaign there has
     * been so far has followed, and that transaction does not commit before this request has got to its end or waits for it.
     */
    public static <T> T onTheWay(String area, String number, Supplier<Response> move, Supplier<T> request)
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        // Campaigns follow in the order they were made in: the last one is where the move is held up.
        UUID inTheWay = listedInADraft(area, number);
        return halfDone(
                HOLD,
                inTheWay,
                () -> {
                    Response moved = move.get();
                    assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(200);
                    return moved;
                },
                request);
    }

    /**
     * What a request is answered that comes while another one has begun and waits for the row of that id, to be held by that statement,
     * which answers its backend; the other one goes on once this request has got to its end or waits for it.
     */
    public static <T> T halfDone(String hold, UUID inTheWay, Supplier<Response> other, Supplier<T> request)
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        try (Connection holder = EmbeddedDatabase.ofThisJvm().superuser("grid")) {
            holder.setAutoCommit(false);
            int held = first(holder, hold, inTheWay).orElseThrow();
            FutureTask<Response> underWay = begun(other);
            int backend =
                    await().until(() -> waitingFor(held), Optional::isPresent).orElseThrow();
            FutureTask<T> meanwhile = begun(request);
            await().until(() -> meanwhile.isDone() || waitingFor(backend).isPresent());
            holder.commit();
            underWay.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS);
            return meanwhile.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static UUID listedInADraft(String area, String number) {
        String campaign =
                CampaignRequests.drafted(CampaignRequests.testing(area)).path("id");
        ImportRequests.done(
                Callers::county,
                "kind=TARGETS",
                "campaignId,documentType,documentNumber\n" + campaign + ",01," + number + "\n");
        return UUID.fromString(campaign);
    }

    private static <T> FutureTask<T> begun(Supplier<T> request) {
        FutureTask<T> task = new FutureTask<>(request::get);
        new Thread(task, "meanwhile").start();
        return task;
    }

    private static Optional<Integer> waitingFor(int backend) throws SQLException {
        try (Connection watcher = EmbeddedDatabase.ofThisJvm().superuser("grid")) {
            return first(watcher, WAITING, backend);
        }
    }

    private static Optional<Integer> first(Connection connection, String sql, Object param) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, param);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
            }
        }
    }
}
