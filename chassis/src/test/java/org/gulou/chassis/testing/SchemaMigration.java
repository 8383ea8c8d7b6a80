package org.gulou.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The schema of one service in a database of its own, walked from an old version with rows in it to the newest, as an update does in
 * the field: the owner migrates, and the role the service runs as writes and reads.
 */
public final class SchemaMigration {

    // By file, because tests of the chassis have migrations of that name on the class path.
    private static final String OWN = "filesystem:src/main/resources/db/migration";
    private static final String CHASSIS_ROWS = "/org/gulou/chassis/testing/first-release.sql";
    private static final String TABLES = """
            SELECT tablename FROM pg_tables
             WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history' ORDER BY tablename
            """;
    private static final String UNPROVEN = "SELECT conname FROM pg_constraint WHERE NOT convalidated";
    private static final String UNFIT = "SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid";

    private final EmbeddedDatabase server = EmbeddedDatabase.ofThisJvm();
    private final String database;

    /** The schema of that service, with nothing in it yet. */
    public SchemaMigration(String service) {
        this.database = service + "_" + Long.toHexString(System.nanoTime());
        server.create(database);
    }

    /** Migrates to that version, such as {@code 1005}. */
    public void to(String version) {
        flyway(MigrationVersion.fromVersion(version)).migrate();
    }

    /** Migrates to the newest version. */
    public void toNewest() {
        flyway(MigrationVersion.LATEST).migrate();
    }

    /** Puts in the rows of the tables every service has and those of this file; a table that gets none is a fault of the file. */
    public void fill(String resource) throws SQLException {
        try (Connection connection = asService();
                Statement statement = connection.createStatement()) {
            statement.execute(text(CHASSIS_ROWS));
            statement.execute(text(resource));
        }
        assertThat(rows())
                .as("a row of every table")
                .noneSatisfy((table, rows) -> assertThat(rows).isEmpty());
    }

    /** All rows of all tables, each as its JSON. */
    public Map<String, List<String>> rows() throws SQLException {
        try (Connection connection = asService()) {
            Map<String, List<String>> rows = new TreeMap<>();
            for (String table : texts(connection, TABLES)) {
                rows.put(table, texts(connection, "SELECT to_jsonb(t) FROM " + table + " t"));
            }
            return rows;
        }
    }

    /** That each of these rows still stands, with the values it had; it may have gained columns. */
    public void stillHolds(Map<String, List<String>> rows) throws SQLException {
        try (Connection connection = asService()) {
            for (Map.Entry<String, List<String>> table : rows.entrySet()) {
                String holds = "SELECT count(*) FROM " + table.getKey() + " t WHERE to_jsonb(t) @> ?::jsonb";
                try (PreparedStatement statement = connection.prepareStatement(holds)) {
                    for (String row : table.getValue()) {
                        statement.setString(1, row);
                        assertThat(number(statement))
                                .as(table.getKey() + " " + row)
                                .isPositive();
                    }
                }
            }
        }
    }

    /** That every constraint holds for every row, every index can be used, and the migrations applied are those of the sources. */
    public void isSound() throws SQLException {
        flyway(MigrationVersion.LATEST).validate();
        try (Connection connection = server.superuser(database)) {
            assertThat(texts(connection, UNPROVEN)).as("constraints not valid").isEmpty();
            assertThat(texts(connection, UNFIT)).as("indexes not valid").isEmpty();
        }
    }

    private Flyway flyway(MigrationVersion target) {
        return Flyway.configure()
                .dataSource(server.url(database), database + "_owner", EmbeddedDatabase.PASSWORD)
                .locations("db/chassis", "db/directory", OWN)
                .placeholders(Map.of("appRole", database + "_app"))
                .outOfOrder(true)
                .target(target)
                .load();
    }

    private Connection asService() throws SQLException {
        return DriverManager.getConnection(server.url(database), database + "_app", EmbeddedDatabase.PASSWORD);
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return List.copyOf(texts);
        }
    }

    private static long number(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String text(String resource) {
        try (InputStream file = SchemaMigration.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
