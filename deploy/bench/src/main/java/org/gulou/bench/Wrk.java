package org.gulou.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The client of the load: {@code wrk -t1 -c16}, one request over and over on connections that stay open. It shares the cores with
 * what it measures, so it has to be a light one.
 */
final class Wrk implements Load {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern FAULTS = Pattern.compile("(?m)^\\s*(Non-2xx or 3xx responses|Socket errors): .*$");
    private static final int CONNECTIONS = 16;

    private final String url;
    private final Path script;

    private Wrk(String url, Path script) {
        this.url = url;
        this.script = script;
    }

    /** A read, by that token. */
    static Wrk get(String url, String token) throws IOException {
        return new Wrk(url, script("GET", token, null));
    }

    /** A write of that JSON, by that token. */
    static Wrk post(String url, String token, String json) throws IOException {
        return new Wrk(url, script("POST", token, json));
    }

    @Override
    public double perSecond(Duration time) throws IOException, InterruptedException {
        String output = Program.run(List.of(
                "wrk",
                "-t1",
                "-c" + CONNECTIONS,
                "-d" + time.toSeconds() + "s",
                "--timeout",
                "10s",
                "-s",
                script.toString(),
                url));
        Matcher faults = FAULTS.matcher(output);
        if (faults.find()) {
            throw new IllegalStateException("wrk was not answered as it should be:\n" + output);
        }
        return Program.rate(RATE, output);
    }

    // In a file nobody else may read: a token on the command line would be in every list of processes.
    private static Path script(String method, String token, String json) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("wrk.method = \"").append(method).append("\"\n");
        text.append("wrk.headers[\"Accept\"] = \"application/json\"\n");
        text.append("wrk.headers[\"Authorization\"] = \"Bearer ").append(token).append("\"\n");
        if (json != null) {
            text.append("wrk.headers[\"Content-Type\"] = \"application/json\"\n");
            text.append("wrk.body = [[").append(json).append("]]\n");
        }
        Path file = Files.createTempFile(
                "gulou-bench",
                ".lua",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text, StandardCharsets.UTF_8);
        file.toFile().deleteOnExit();
        return file;
    }
}
