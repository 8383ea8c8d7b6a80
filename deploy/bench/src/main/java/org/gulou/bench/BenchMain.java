package org.gulou.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.gulou.e2e.http.Refusal;
import org.gulou.e2e.http.Session;
import org.gulou.e2e.http.Suite;
import org.gulou.e2e.http.Unreachable;
import org.gulou.local.LocalStack;
import org.gulou.local.StackOptions;
import org.gulou.local.keycloak.Tokens;
import org.gulou.local.layout.Part;
import org.gulou.local.layout.Service;

/** Starts a stack of its own on free ports, measures it and prints the figures: {@code deploy/bench/run}. */
public final class BenchMain {

    private static final int EVENTS = 300;
    private static final Duration BETWEEN_EVENTS = Duration.ofMillis(50);
    // Kept here, or the setting would be collected. Kafka's clients write their whole configuration at INFO.
    private static final Logger KAFKA_CLIENTS = Logger.getLogger("org.apache.kafka");
    private static final String SITES = "/inspection/v1/sites";
    private static final String SITE =
            "{\"name\":\"测试集市\",\"categoryCode\":\"MKT\",\"areaCode\":\"450226100\",\"risk\":\"MEDIUM\"}";

    private final Report report;
    private final LocalStack stack;
    private final Session county;
    private final String token;

    private BenchMain(Report report, LocalStack stack) {
        this.report = report;
        this.stack = stack;
        Suite suite = new Suite(stack.gateway(), stack.issuer(), Duration.ofSeconds(30));
        this.county = suite.as("county");
        this.token = new Tokens(stack.issuer()).of("county");
    }

    /** Takes the checkout's folder, and perhaps {@code register} with its options. */
    public static void main(String[] arguments) throws Exception {
        KAFKA_CLIENTS.setLevel(Level.WARNING);
        Report report = new Report(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        List<String> words = List.of(arguments);
        try {
            Path home = Path.of(words.isEmpty() ? "." : words.get(0));
            Optional<RegisterOptions> register = register(words);
            if (register.isEmpty()) {
                Program.require("pgbench", "postgresql-client");
                Program.require("wrk", "wrk");
            }
            StackOptions options = StackOptions.of(home)
                    .withData(home.resolve("deploy/bench/target/stack"))
                    .withFreePorts()
                    .withFresh(true)
                    .withOutput(line -> report.progress("%s", line));
            try (LocalStack stack = LocalStack.start(options)) {
                BenchMain bench = new BenchMain(report, stack);
                if (register.isPresent()) {
                    bench.measure(register.get(), home);
                } else {
                    bench.measure();
                }
            }
            report.print();
        } catch (IllegalArgumentException | IllegalStateException | Refusal | Unreachable | IOException fault) {
            report.progress("The measurement stopped: %s", fault.getMessage());
            System.exit(1);
        }
    }

    private static Optional<RegisterOptions> register(List<String> words) {
        if (words.size() < 2) {
            return Optional.empty();
        }
        if (!words.get(1).equals("register")) {
            throw new IllegalArgumentException(
                    "Nothing is known of " + words.get(1) + "; leave it out, or say register.");
        }
        return Optional.of(RegisterOptions.of(words.subList(2, words.size())));
    }

    private void measure(RegisterOptions options, Path home) throws Exception {
        new RegisterBench(report, stack, county, options)
                .measure(home.resolve("deploy/data/sanjiang_areas.csv"), home.resolve("deploy/bench/target/people"));
    }

    private void measure() throws IOException, SQLException, InterruptedException {
        transit();
        int port = stack.port(Part.INSPECTION);
        var database = stack.database(Service.INSPECTION);
        Settling settling = new Settling(
                database,
                List.of(
                        stack.database(Service.GRID),
                        stack.database(Service.REPORT),
                        stack.database(Service.NOTIFICATION)));
        Comparison comparison = new Comparison(
                new Pgbench(
                        database.url(), database.app().user(), database.app().password()),
                settling,
                report);
        String sites = "http://127.0.0.1:" + port + SITES;
        Load write = Wrk.post(sites, token, SITE);
        comparison.warmUp("write", write);
        report.figure(comparison.run(
                "write: state and its event, the service alone",
                bystanders().during(write),
                Pgbench.script("write.sql"),
                0.5));
        report.figure(comparison.run(
                "write: the same, applied by three others too", write, Pgbench.script("write.sql"), 0.5));
        String id = newSite();
        Load read = Wrk.get(sites + "/" + id, token);
        comparison.warmUp("read", read);
        report.figure(comparison.run("read: one thing by its id", read, Pgbench.script("read.sql", "id", id), 0.4));
        heap();
    }

    private void transit() throws SQLException {
        report.progress("transit: %d events, one every %d ms, on an idle stack", EVENTS, BETWEEN_EVENTS.toMillis());
        try (Connection reader = stack.database(Service.REPORT).connect()) {
            Transit transit = new Transit(stack.kafkaBootstrap(), reader);
            transit.measure(EVENTS, BETWEEN_EVENTS, this::newSite);
            Percentiles millis = transit.measure(EVENTS, BETWEEN_EVENTS, this::newSite);
            report.figure(String.format(
                    "%-46s p50 %.1f ms (bound: 20), p99 %.1f ms (bound: 100)",
                    "transit: recorded to applied elsewhere", millis.at(0.5), millis.at(0.99)));
        }
    }

    // On a machine of their own they would not be in the way; what they miss they apply afterwards.
    private Pause bystanders() {
        return new Pause(Stream.of(Part.GRID, Part.REPORT, Part.NOTIFICATION, Part.GATEWAY, Part.KEYCLOAK)
                .mapToLong(stack::pid));
    }

    private String newSite() {
        return county.post(SITES, Map.of("name", "测试集市", "categoryCode", "MKT", "areaCode", "450226100"))
                .id();
    }

    private void heap() throws IOException, InterruptedException {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (Part part : new Part[] {Part.GRID, Part.INSPECTION, Part.REPORT, Part.NOTIFICATION, Part.GATEWAY}) {
            report.figure(HeapUse.of(part.id(), http, stack.managementPort(part)));
        }
    }
}
