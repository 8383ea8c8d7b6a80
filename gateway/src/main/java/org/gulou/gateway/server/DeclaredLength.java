package org.gulou.gateway.server;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** The length a request declares for its body. */
final class DeclaredLength {

    private DeclaredLength() {}

    /** Bytes; 0 when nothing is declared. What is no number never comes here, the decoder refuses it. */
    static long of(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length.trim());
    }
}
