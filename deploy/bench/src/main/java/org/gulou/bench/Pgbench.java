package org.gulou.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The yardstick: {@code pgbench -M prepared -j1 -c16} running one fixed script against the same server. */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");
    private static final int CLIENTS = 16;

    private final URI database;
    private final String user;
    private final String password;

    /** Against the database of that JDBC address. */
    Pgbench(String jdbcUrl, String user, String password) {
        this.database = URI.create(jdbcUrl.substring("jdbc:".length()));
        this.user = user;
        this.password = password;
    }

    /** Transactions a second of that script over that time. */
    double perSecond(Path script, Duration time) throws IOException, InterruptedException {
        String output = Program.run(
                List.of(
                        "pgbench",
                        "-n",
                        "-D",
                        "i=0",
                        "-D",
                        "base=" + Instant.now().getEpochSecond(),
                        "-M",
                        "prepared",
                        "-j",
                        "1",
                        "-c",
                        Integer.toString(CLIENTS),
                        "-T",
                        Long.toString(time.toSeconds()),
                        "-f",
                        script.toString(),
                        "-h",
                        database.getHost(),
                        "-p",
                        Integer.toString(database.getPort()),
                        "-U",
                        user,
                        database.getPath().substring(1)),
                Map.of("PGPASSWORD", password));
        return Program.rate(RATE, output);
    }

    /** A resource of this module as a file pgbench can read, with values put in for the names. */
    static Path script(String resource, String... namesAndValues) throws IOException {
        try (var in = Pgbench.class.getResourceAsStream("/" + resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (int i = 0; i < namesAndValues.length; i += 2) {
                text = text.replace("@" + namesAndValues[i] + "@", namesAndValues[i + 1]);
            }
            Path file = Files.createTempFile("gulou-bench", ".sql");
            Files.writeString(file, text);
            file.toFile().deleteOnExit();
            return file;
        }
    }
}
