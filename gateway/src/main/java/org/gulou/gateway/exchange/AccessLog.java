package org.gulou.gateway.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * One line and one measure a request, in the order in which answers end. Neither holds query values, bodies or tokens; the measure
 * {@code gulou.gateway.requests} is tagged by the first path segment that is routed, and the status.
 */
@Singleton
class AccessLog {

    private static final Logger LOG = Logger.getLogger("org.gulou.gateway.access");
    private static final int LONGEST_PATH = 200;
    /** What is logged when the client left before the answer was out. */
    private static final int CLIENT_LEFT = 499;

    private final MeterRegistry meters;

    AccessLog(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Records the exchange once it has ended, well or not. */
    void follow(Exchange exchange) {
        exchange.request().response().endHandler(ended -> record(exchange));
    }

    private void record(Exchange exchange) {
        HttpServerResponse response = exchange.request().response();
        boolean answered = response.ended() || exchange.refused();
        int status = answered ? response.getStatusCode() : CLIENT_LEFT;
        long nanos = System.nanoTime() - exchange.begunAt();
        LOG.infof(
                "%s %s %d %.1fms in=%d out=%d user=%s traceId=%s",
                exchange.request().method(),
                printable(exchange.path()),
                status,
                nanos / 1e6,
                exchange.request().bytesRead(),
                response.bytesWritten(),
                exchange.user() == null ? "-" : printable(exchange.user()),
                exchange.trace().traceId());
        meters.timer("gulou.gateway.requests", "service", service(exchange), "status", Integer.toString(status))
                .record(Duration.ofNanos(nanos));
    }

    private static String service(Exchange exchange) {
        return exchange.service() == null ? "none" : exchange.service().toLowerCase(Locale.ROOT);
    }

    /** A text that cannot break or forge a line. */
    static String printable(String text) {
        if (text == null) {
            return "-";
        }
        String shown = text.length() > LONGEST_PATH ? text.substring(0, LONGEST_PATH) + "..." : text;
        return shown.replaceAll("[^!-~]", "?");
    }
}
