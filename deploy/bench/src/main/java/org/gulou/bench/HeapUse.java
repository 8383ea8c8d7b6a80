package org.gulou.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much heap a process may use and uses, from its metrics; in MiB. */
record HeapUse(String process, double used, double most) {

    private static final Pattern USED =
            Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\"[^}]*} ([0-9.E+]+)$");
    private static final Pattern MOST = Pattern.compile("(?m)^jvm_memory_max_bytes\\{area=\"heap\"[^}]*} ([0-9.E+]+)$");
    private static final double MIB = 1024 * 1024;

    static HeapUse of(String process, HttpClient http, int managementPort) throws IOException, InterruptedException {
        URI metrics = URI.create("http://127.0.0.1:" + managementPort + "/q/metrics");
        String text = http.send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        return new HeapUse(process, sum(USED, text), sum(MOST, text));
    }

    private static double sum(Pattern pattern, String metrics) {
        Matcher line = pattern.matcher(metrics);
        double bytes = 0;
        while (line.find()) {
            bytes += Double.parseDouble(line.group(1));
        }
        return bytes / MIB;
    }

    @Override
    public String toString() {
        return String.format("%-46s %.0f of at most %.0f MiB of heap in use", process, used, most);
    }
}
