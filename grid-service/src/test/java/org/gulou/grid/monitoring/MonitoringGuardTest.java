package org.gulou.grid.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.monitoring.MonitoringRequests.MONITORINGS;
import static org.gulou.grid.monitoring.MonitoringRequests.NINTH;
import static org.gulou.grid.monitoring.MonitoringRequests.act;
import static org.gulou.grid.monitoring.MonitoringRequests.check;
import static org.gulou.grid.monitoring.MonitoringRequests.startedIn;
import static org.gulou.grid.testing.Callers.county;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tables of monitoring show, with every condition of every query forgotten. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class MonitoringGuardTest {

    private static final List<String> TABLES = List.of("monitoring", "monitoring_extension", "monitoring_check");
    private static final String EVERY_ROW = "SELECT coalesce(string_agg(t::text, ' '), '') FROM %s t";
    private static final String REASON = "种植的理由文字";
    private static final String NOTE = "种植的备注文字";

    @Inject
    DataSource database;

    private String grid;

    @BeforeEach
    void somebodyIsMonitoredAndWrittenAbout() {
        grid = Places.grid();
        String id = startedIn(grid, NINTH).path("id");
        Map<String, Object> check = check(38.2);
        check.put("note", NOTE);
        county().header("Idempotency-Key", UUID.randomUUID())
                .body(check)
                .post(MONITORINGS + "/" + id + "/checks")
                .then()
                .statusCode(201);
        act(id, "extend", Map.of("days", 1, "reason", REASON)).then().statusCode(200);
        act(id, "release", Map.of("reason", REASON)).then().statusCode(200);
    }

    @Test
    void whoSaysNothingAndWhoIsElsewhereSeesNothing() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String table : TABLES) {
                assertThat(count(connection, table)).as(table).isZero();
                look(connection, "450227,4502261");
                assertThat(count(connection, table)).as(table).isZero();
                look(connection, grid);
                assertThat(count(connection, table)).as(table).isEqualTo(1);
                look(connection, "");
            }
        }
    }

    @Test
    void whatWasWrittenAboutAPersonStandsNowhereInClear() throws SQLException {
        try (Connection connection = database.getConnection()) {
            look(connection, "-");
            for (String table : List.of(
                    "monitoring",
                    "monitoring_extension",
                    "monitoring_check",
                    "idempotent_answer",
                    "audit_entry",
                    "event_outbox")) {
                String rows = text(connection, EVERY_ROW.formatted(table));
                for (String planted : List.of(NOTE, REASON)) {
                    assertThat(rows).as(table).doesNotContain(planted).doesNotContain(hex(planted));
                }
            }
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void look(Connection connection, String areas) throws SQLException {
        text(connection, "SELECT set_config('gulou.areas', '" + areas + "', false)");
    }

    private static long count(Connection connection, String table) throws SQLException {
        return Long.parseLong(text(connection, "SELECT count(*) FROM " + table));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
