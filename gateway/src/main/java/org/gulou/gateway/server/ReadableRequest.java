package org.gulou.gateway.server;

import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gulou.gateway.problem.GatewayError;

/** What is wrong with a request before its path is looked at. */
final class ReadableRequest {

    /** One would show a client's headers to scripts, the other would be a tunnel. */
    private static final Set<HttpMethod> NEVER_OFFERED = Set.of(HttpMethod.TRACE, HttpMethod.CONNECT);

    private static final String CHUNKED = "chunked";

    private ReadableRequest() {}

    /** The fault, or empty. */
    static Optional<GatewayError> faultOf(HttpServerRequest request) {
        if (request.decoderResult().isFailure()) {
            return Optional.of(undecodable(request.decoderResult().cause()));
        }
        if (NEVER_OFFERED.contains(request.method())) {
            return Optional.of(GatewayError.METHOD_NOT_ALLOWED);
        }
        List<String> coding = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        if (!coding.isEmpty()
                && !(coding.size() == 1
                        && CHUNKED.equalsIgnoreCase(coding.get(0).trim()))) {
            return Optional.of(GatewayError.BAD_REQUEST);
        }
        if (request.headers().getAll(HttpHeaders.HOST).size() > 1) {
            return Optional.of(GatewayError.BAD_REQUEST);
        }
        return request.headers().contains(HttpHeaders.UPGRADE, "websocket", true)
                ? Optional.of(GatewayError.UPGRADE_REFUSED)
                : Optional.empty();
    }

    private static GatewayError undecodable(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return GatewayError.URI_TOO_LONG;
        }
        return cause instanceof TooLongHttpHeaderException || cause instanceof TooLongFrameException
                ? GatewayError.HEADERS_TOO_LARGE
                : GatewayError.BAD_REQUEST;
    }
}
