package org.gulou.grid.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a connection shows of people, with every condition of every query forgotten. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RowSecurityTest {

    private static final List<String> TABLES =
            List.of("household", "resident", "resident_group", "resident_workplace", "resident_move");

    @Inject
    DataSource database;

    private String grid;

    @BeforeEach
    void somebodyLivesSomewhere() throws SQLException {
        String first = Places.grid();
        grid = Places.grid();
        Map<String, Object> request = People.resident(People.household(first));
        request.put("groups", List.of(Map.of("group", "DRIVER", "from", "2020-01-01")));
        var registered = People.registered(request);
        Callers.county()
                .header("If-Match", registered.header("ETag"))
                .body(Map.of("gridCode", grid))
                .post(registered.header("Location") + "/move")
                .then()
                .statusCode(200);
        // A workplace of a site nobody asks about here.
        SystemScope.call(() -> run("INSERT INTO resident_workplace (county_code, resident_id, site_id) "
                + "VALUES ('450226', '" + registered.path("id") + "', gen_random_uuid())"));
    }

    @Test
    void whoSaysNothingSeesNothing() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String table : TABLES) {
                assertThat(count(connection, table)).as(table).isZero();
            }
        }
    }

    @Test
    void anUnsetAndAnEmptySettingShowNothing() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String setting : List.of("RESET gulou.areas", "SET gulou.areas = ''", "SET gulou.areas = ','")) {
                execute(connection, setting);
                assertThat(count(connection, "resident")).as(setting).isZero();
            }
        }
    }

    @Test
    void anothersAreasShowNothingAndOnesOwnShowAll() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String table : TABLES) {
                execute(connection, "SET gulou.areas = '450228,450226001,4502261'");
                assertThat(count(connection, table)).as(table).isZero();
                execute(connection, "SET gulou.areas = '450228," + grid + "'");
                assertThat(count(connection, table)).as(table).isPositive();
                execute(connection, "SET gulou.areas = '450226'");
                assertThat(count(connection, table)).as(table).isPositive();
            }
        }
    }

    @Test
    void theSystemSeesEverybody() {
        for (String table : TABLES) {
            assertThat(SystemScope.call(() -> opened(table))).as(table).isPositive();
        }
    }

    @Test
    void nobodyWritesOutsideOnesAreas() throws SQLException {
        try (Connection connection = database.getConnection()) {
            execute(connection, "SET gulou.areas = '" + grid + "'");
            assertThatThrownBy(() -> execute(connection, "UPDATE resident SET grid_code = '450226100203001'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void everyTableAboutPeopleIsUnderAPolicy() throws SQLException {
        try (Connection connection = database.getConnection()) {
            List<String> about = texts(connection, """
                    SELECT DISTINCT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
                       AND a.attname IN ('resident_id', 'household_id', 'document_index', 'phone_index')
                    """);
            List<String> guarded = texts(connection, """
                    SELECT c.relname FROM pg_class c WHERE c.relrowsecurity
                       AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid)
                    """);
            assertThat(about).isNotEmpty();
            assertThat(guarded).containsAll(about).containsAll(TABLES);
            assertThat(texts(
                            connection,
                            "SELECT rolname FROM pg_roles WHERE rolname = current_user "
                                    + "AND (rolsuper OR rolbypassrls)"))
                    .isEmpty();
        }
    }

    private long opened(String table) {
        try (Connection connection = database.getConnection()) {
            return count(connection, table);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean run(String sql) {
        try (Connection connection = database.getConnection()) {
            return execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.execute();
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT count(*) FROM " + table);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
