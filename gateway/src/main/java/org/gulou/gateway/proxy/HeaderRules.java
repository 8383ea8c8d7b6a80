package org.gulou.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gulou.gateway.exchange.Exchange;
import org.gulou.gateway.trace.TraceParent;

/** Which headers pass the gateway (RFC 9110, 7.6), and which it writes itself. */
final class HeaderRules {

    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade");
    /** What a client could say about itself, or have a service take for another request than the one checked here. */
    private static final Set<String> NOT_FOR_CLIENTS_TO_SAY = Set.of(
            "forwarded",
            "x-real-ip",
            "x-client-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override",
            "x-http-method",
            "x-method-override");

    private static final String FORWARDED_FAMILY = "x-forwarded-";
    private static final Pattern PLAIN_HOST = Pattern.compile("[A-Za-z0-9.:_\\[\\]-]{1,255}");
    private static final String VIA = "via";
    private static final String OURSELVES = "1.1 gulou";
    private static final String TRACE_STATE = "tracestate";

    private HeaderRules() {}

    /** Leaves in a request's headers what the service should read, and adds where it came from. */
    static void toService(MultiMap headers, Exchange exchange) {
        dropHopByHop(headers);
        for (String name : List.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (NOT_FOR_CLIENTS_TO_SAY.contains(lower) || lower.startsWith(FORWARDED_FAMILY)) {
                headers.remove(name);
            }
        }
        // Answered here already, before the body was let in.
        headers.remove(HttpHeaders.EXPECT);
        setOrigin(headers, exchange);
        appendVia(headers);
        headers.set(TraceParent.HEADER, exchange.trace().toString());
        if (!exchange.traceContinued()) {
            headers.remove(TRACE_STATE);
        }
    }

    /** Leaves in an answer's headers what the client should read. */
    static void toClient(MultiMap headers, Exchange exchange) {
        dropHopByHop(headers);
        appendVia(headers);
        headers.set(TraceParent.HEADER, exchange.trace().toString());
    }

    private static void dropHopByHop(MultiMap headers) {
        List<String> named = new ArrayList<>();
        for (String value : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String name : value.split(",", -1)) {
                named.add(name.trim());
            }
        }
        named.stream().filter(name -> !name.isEmpty()).forEach(headers::remove);
        HOP_BY_HOP.forEach(headers::remove);
    }

    private static void setOrigin(MultiMap headers, Exchange exchange) {
        String address = exchange.address();
        String scheme = exchange.request().scheme();
        String host = exchange.request().getHeader(HttpHeaders.HOST);
        StringBuilder forwarded = new StringBuilder("for=")
                .append(address.contains(":") ? "\"[" + address + "]\"" : address)
                .append(";proto=")
                .append(scheme);
        headers.set("X-Forwarded-For", address);
        headers.set("X-Forwarded-Proto", scheme);
        if (host != null && PLAIN_HOST.matcher(host).matches()) {
            headers.set("X-Forwarded-Host", host);
            forwarded.append(";host=\"").append(host).append('"');
        }
        headers.set("Forwarded", forwarded.toString());
    }

    private static void appendVia(MultiMap headers) {
        List<String> passed = headers.getAll(VIA);
        headers.set(VIA, passed.isEmpty() ? OURSELVES : String.join(", ", passed) + ", " + OURSELVES);
    }
}
