package org.gulou.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.gulou.e2e.http.Answer;
import org.gulou.e2e.http.Session;
import org.gulou.local.Database;

/** Opens campaigns over everybody, and holds that against the plain INSERT ... SELECT of the same rows. */
final class Opening {

    private static final String CAMPAIGNS = "/grid/v1/campaigns";
    private static final String PLAIN = """
            INSERT INTO yardstick_target (county_code, campaign_id, round_no, subject_id, dose, area_code, changed_at)
            SELECT county_code, ?::uuid, 1, id, 0, grid_code, now() FROM resident
             WHERE merged_into IS NULL AND status IN ('PRESENT', 'AWAY')
            """;

    private final Session county;
    private final Database grid;
    private String last;

    Opening(Session county, Database grid) {
        this.county = county;
        this.grid = grid;
    }

    /** Seconds from the request to the answer of the service itself; the campaign is then {@link #last}. */
    double seconds(GridCalls calls) throws IOException, InterruptedException {
        Answer draft = county.post(
                CAMPAIGNS,
                Map.of(
                        "kind", "TESTING",
                        "name", "全员核酸检测",
                        "areaCode", "450226",
                        "dueAt", Instant.now().plus(Duration.ofDays(1)).toString()));
        last = draft.id();
        String etag = county.get(CAMPAIGNS + "/" + last).etag();
        long begun = System.nanoTime();
        calls.act("/campaigns/" + last + "/open", etag);
        return (System.nanoTime() - begun) / 1e9;
    }

    /** The campaign opened last. */
    String last() {
        return last;
    }

    /** Seconds of the same rows into a table with the same columns, checks and indexes, committed. */
    double plainSeconds() throws SQLException {
        try (Connection connection = grid.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE yardstick_target (LIKE campaign_target INCLUDING ALL)");
            try (PreparedStatement insert = connection.prepareStatement(PLAIN)) {
                insert.setString(1, last);
                long begun = System.nanoTime();
                insert.executeUpdate();
                return (System.nanoTime() - begun) / 1e9;
            } finally {
                statement.execute("DROP TABLE yardstick_target");
            }
        }
    }
}
