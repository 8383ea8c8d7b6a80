package org.gulou.gateway.trace;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** A {@code traceparent} by W3C Trace Context, version 00. */
public record TraceParent(String traceId, String spanId, String flags) {

    /** The header's name. */
    public static final String HEADER = "traceparent";

    private static final Pattern FORM =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");
    private static final int MAX_LENGTH = 200;

    /** Reads a header; one that is absent or malformed counts as absent, as the standard demands. */
    public static Optional<TraceParent> tryParse(String header) {
        if (header == null
                || header.length() > MAX_LENGTH
                || !FORM.matcher(header).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new TraceParent(header.substring(3, 35), header.substring(36, 52), header.substring(53, 55)));
    }

    /** A trace of its own. */
    public static TraceParent fresh() {
        return new TraceParent(hex() + hex(), hex(), "01");
    }

    /** The next step of the same trace. */
    public TraceParent child() {
        return new TraceParent(traceId, hex(), flags);
    }

    @Override
    public String toString() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    private static String hex() {
        // Not a secret: an identifier that need only be unique. Never zero, which the standard forbids.
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }
}
