package org.gulou.e2e.secrecy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gulou.local.LocalStack;
import org.gulou.local.layout.Part;
import org.gulou.local.layout.Service;
import org.postgresql.PGConnection;

/** Everything a stack has written: its tables, topics, logs and metrics, each looked through for values that should not be there. */
final class Haystacks {

    private static final String TABLES =
            "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables"
                    + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1";

    private final LocalStack stack;
    private final Needles needles;
    private final Map<String, Set<String>> found = new TreeMap<>();
    private int looked;

    Haystacks(LocalStack stack, Needles needles) {
        this.stack = stack;
        this.needles = needles;
    }

    /** Where something was found, and what. */
    Map<String, Set<String>> found() {
        return found;
    }

    /** How many tables, topics, files and pages have been looked through. */
    int looked() {
        return looked;
    }

    /** Copies every table of the four databases out, as their owners, and looks through the copies. */
    void tables() throws SQLException, IOException {
        for (Service service : Service.values()) {
            try (Connection connection = stack.database(service).connect()) {
                for (String table : tables(connection)) {
                    ByteArrayOutputStream copy = new ByteArrayOutputStream();
                    connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY " + table + " TO STDOUT", copy);
                    look(service.id() + " " + table, new ByteArrayInputStream(copy.toByteArray()));
                }
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    /** Reads every topic from its beginning: keys, headers and values. */
    void topics() throws IOException {
        for (Map.Entry<String, byte[]> topic :
                new Topics(stack.kafkaBootstrap()).contents().entrySet()) {
            look("topic " + topic.getKey(), new ByteArrayInputStream(topic.getValue()));
        }
    }

    /** Looks through the logs of all processes. */
    void logs(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            try (InputStream log = Files.newInputStream(file)) {
                look("log " + folder.relativize(file), log);
            }
        }
    }

    /** Asks every process of the suite for its metrics. */
    void metrics() throws IOException, InterruptedException {
        // Without the offer to go over to HTTP/2, which a busy machine has seen end in the middle of a page.
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (Part part : List.of(Part.GRID, Part.INSPECTION, Part.REPORT, Part.NOTIFICATION, Part.GATEWAY)) {
            URI page = URI.create("http://127.0.0.1:" + stack.managementPort(part) + "/q/metrics");
            HttpResponse<InputStream> answer =
                    http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("No metrics at " + page + ": " + answer.statusCode());
            }
            try (InputStream text = answer.body()) {
                look("metrics of " + part.id(), text);
            }
        }
    }

    private void look(String where, InputStream what) throws IOException {
        looked++;
        Set<String> values = needles.in(what);
        if (!values.isEmpty()) {
            found.put(where, values);
        }
    }
}
