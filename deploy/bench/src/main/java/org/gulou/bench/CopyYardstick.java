package org.gulou.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gulou.local.Database;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What an import is held against: COPY of the very rows it has written, households, residents and key groups, into tables with the same
 * columns, checks and indexes, each in a transaction of its own.
 */
final class CopyYardstick {

    /** Which rows of a table were written since a time, as the import left them. */
    private static final Map<String, String> ROWS = Map.of(
            "household", "SELECT * FROM household WHERE created_at >= '%s'",
            "resident", "SELECT * FROM resident WHERE created_at >= '%s'",
            "resident_group",
                    "SELECT g.* FROM resident_group g JOIN resident r ON r.id = g.resident_id"
                            + " WHERE r.created_at >= '%s'");

    private static final List<String> TABLES = List.of("household", "resident", "resident_group");

    private final Database grid;
    private final Path folder;

    CopyYardstick(Database grid, Path folder) {
        this.grid = grid;
        this.folder = folder;
    }

    /** The database's clock, to tell what is written from now on. */
    OffsetDateTime now() throws SQLException {
        try (Connection connection = grid.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class);
        }
    }

    /** How many seconds the COPY of all rows written since then takes. */
    double seconds(OffsetDateTime since) throws SQLException, IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        try (Connection connection = grid.connect();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                Path file = folder.resolve(table + ".copy");
                try (OutputStream out = Files.newOutputStream(file)) {
                    copy(connection).copyOut("COPY (" + ROWS.get(table).formatted(since) + ") TO STDOUT", out);
                }
                files.put(table, file);
                statement.execute("CREATE TABLE yardstick_%1$s (LIKE %1$s INCLUDING ALL)".formatted(table));
            }
            long begun = System.nanoTime();
            for (Map.Entry<String, Path> file : files.entrySet()) {
                try (InputStream in = Files.newInputStream(file.getValue())) {
                    copy(connection).copyIn("COPY yardstick_" + file.getKey() + " FROM STDIN", in);
                }
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            for (String table : TABLES) {
                statement.execute("DROP TABLE yardstick_" + table);
            }
            return seconds;
        }
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
