package org.gulou.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.gulou.local.Database;

/** How long a grid worker waits for the list of what waits for them. */
final class GridWorker {

    static final String ACCOUNT = "grid1";

    private static final double BOUND_MILLIS = 50;
    // The account's grid among the seeds of the local stack.
    private static final String PENDING = """
            SELECT count(*) FROM campaign_target WHERE area_code = '450226100003001' AND outcome IS NULL
            """;

    private final Database grid;

    GridWorker(Database grid) {
        this.grid = grid;
    }

    /** The longest page there is of the tasks, without and with names in clear. */
    void measure(Report report, GridCalls worker) throws IOException, InterruptedException, SQLException {
        Reads reads = new Reads(worker);
        String of = "500 of %,d open".formatted(pending());
        report.figure(
                Bounded.p95("tasks: " + of, reads.of("/me/tasks?limit=500").at(0.95), BOUND_MILLIS));
        report.figure(Bounded.p95(
                "worklist: " + of,
                reads.of("/me/worklist?purpose=TESTING&limit=500").at(0.95),
                BOUND_MILLIS));
    }

    private int pending() throws SQLException {
        try (Connection connection = grid.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(PENDING)) {
            row.next();
            return row.getInt(1);
        }
    }
}
