package org.gulou.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.gulou.e2e.http.Session;
import org.gulou.local.Database;

/** A grid worker of the fullest grid, and how long the list of what waits for them takes. */
final class GridWorker {

    static final String ACCOUNT = "grid1";

    private static final double BOUND_MILLIS = 50;
    private static final String FULLEST = """
            SELECT grid_code, count(*) FROM resident WHERE merged_into IS NULL GROUP BY grid_code ORDER BY 2 DESC, 1 LIMIT 1
            """;

    private final Session county;
    private final Database grid;

    GridWorker(Session county, Database grid) {
        this.county = county;
        this.grid = grid;
    }

    /** Puts the worker in charge of the fullest grid; how many people live in it. */
    int takeCharge() throws SQLException {
        try (Connection connection = grid.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FULLEST)) {
            row.next();
            county.post(
                    "/grid/v1/duties",
                    Map.of(
                            "subjectType",
                            "AREA",
                            "subjectCode",
                            row.getString(1),
                            "role",
                            "GRID_WORKER",
                            "person",
                            Map.of("name", "测试员", "phone", "13900000001"),
                            "userId",
                            ACCOUNT));
            return row.getInt(2);
        }
    }

    /** The longest page of the tasks, without and with names in clear. */
    void measure(Report report, int people, GridCalls worker) throws IOException, InterruptedException {
        Reads reads = new Reads(worker);
        String among = " of a grid of %,d people".formatted(people);
        report.figure(Bounded.p95(
                "tasks: 500" + among, reads.of("/me/tasks?limit=500").at(0.95), BOUND_MILLIS));
        report.figure(Bounded.p95(
                "worklist: 500 with names" + among,
                reads.of("/me/worklist?purpose=TESTING&limit=500").at(0.95),
                BOUND_MILLIS));
    }
}
