package org.gulou.gateway.problem;

import java.util.Locale;

/** The faults the gateway answers by itself; the name is the stable code on the wire. */
public enum GatewayError {
    BAD_REQUEST(400, "The request cannot be read."),
    PATH_NOT_PLAIN(400, "The path has empty, dot or needlessly encoded segments; send it plain."),
    UPGRADE_REFUSED(400, "No other protocol is spoken here."),
    UNAUTHENTICATED(401, "A bearer token is needed here."),
    TOKEN_INVALID(401, "The bearer token is not one this service trusts."),
    TOKEN_EXPIRED(401, "The bearer token has expired."),
    NOT_FOUND(404, "There is nothing here that you may see."),
    METHOD_NOT_ALLOWED(405, "This method is not offered here."),
    PAYLOAD_TOO_LARGE(413, "The body is larger than allowed here."),
    URI_TOO_LONG(414, "The request line is longer than allowed."),
    TOO_MANY_REQUESTS(429, "Too many requests; try again later."),
    HEADERS_TOO_LARGE(431, "The headers are larger than allowed."),
    INTERNAL_ERROR(500, "Something went wrong here; the trace id finds it."),
    BAD_GATEWAY(502, "The service behind this path gave no proper answer; the trace id finds it."),
    UNAVAILABLE(503, "This cannot be done just now; try again later."),
    GATEWAY_TIMEOUT(504, "The service behind this path did not answer in time.");

    private final int status;
    private final String sentence;

    GatewayError(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    /** The HTTP status this code is answered with. */
    public int status() {
        return status;
    }

    /** One English sentence for a person. */
    public String sentence() {
        return sentence;
    }

    /** The code spelt out, {@code Token expired}. */
    public String title() {
        String words = name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The exception that ends a step with this fault. */
    public Refused refused() {
        return new Refused(this);
    }
}
