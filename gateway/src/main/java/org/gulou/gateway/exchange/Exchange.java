package org.gulou.gateway.exchange;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;
import org.gulou.gateway.problem.GatewayError;
import org.gulou.gateway.problem.Problem;
import org.gulou.gateway.trace.TraceParent;
import org.jboss.logging.Logger;

/** A request being answered. Lives on the event loop of its connection. */
public final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final int SERVER_FAULT = 500;
    private static final int NOT_MODIFIED = 304;

    private final HttpServerRequest request;
    private final DrainBounds bounds;
    private final TraceParent trace;
    private final boolean traceContinued;
    private final long begunAt = System.nanoTime();
    private String user;
    private String service;
    private boolean refused;

    Exchange(HttpServerRequest request, DrainBounds bounds) {
        this.request = request;
        this.bounds = bounds;
        var sent = TraceParent.tryParse(request.getHeader(TraceParent.HEADER));
        this.traceContinued = sent.isPresent();
        this.trace = sent.map(TraceParent::child).orElseGet(TraceParent::fresh);
    }

    /** The client's request. */
    public HttpServerRequest request() {
        return request;
    }

    /** The step of the trace that this request is. */
    public TraceParent trace() {
        return trace;
    }

    /** Whether the client brought the trace. */
    public boolean traceContinued() {
        return traceContinued;
    }

    /** The path as sent, without the query; null when the request could not be decoded. */
    public String path() {
        if (request.decoderResult().isFailure()) {
            return null;
        }
        String uri = request.uri();
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    /** The address the request came from, without its port. */
    public String address() {
        return request.remoteAddress() == null
                ? "unknown"
                : request.remoteAddress().hostAddress();
    }

    /** The verified user, or null. */
    public String user() {
        return user;
    }

    /** Names the verified user. */
    public void identify(String verifiedUser) {
        this.user = verifiedUser;
    }

    /** The service that answers, or null when the gateway does. */
    public String service() {
        return service;
    }

    /** Names the service that answers. */
    public void assign(String answeringService) {
        this.service = answeringService;
    }

    /** Whether it was refused; the refusal is out even when the client left before all it sent was read. */
    boolean refused() {
        return refused;
    }

    long begunAt() {
        return begunAt;
    }

    /** Answers with that fault. */
    public void refuse(GatewayError error) {
        refuse(error, Map.of());
    }

    /** Answers with that fault and these headers. */
    public void refuse(GatewayError error, Map<String, String> headers) {
        HttpServerResponse response = request.response();
        if (refused || response.ended() || response.closed()) {
            return;
        }
        refused = true;
        if (error.status() >= SERVER_FAULT) {
            LOG.errorf("%s for %s traceId=%s", error, AccessLog.printable(path()), trace.traceId());
        }
        if (response.headWritten()) {
            // Half an answer is out: only a broken connection tells the client that the rest is missing.
            response.reset();
            return;
        }
        response.setStatusCode(error.status());
        response.headers().clear();
        headers.forEach(response::putHeader);
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(TraceParent.HEADER, trace.toString());
        if (error == GatewayError.PAYLOAD_TOO_LARGE || request.decoderResult().isFailure()) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        answer(Problem.of(error, path(), trace.traceId()).toBuffer());
    }

    /** Answers with that body under the headers set so far. The whole answer is out before the rest of the request is read. */
    public void answer(Buffer body) {
        HttpServerResponse response = request.response();
        boolean unchanged = response.getStatusCode() == NOT_MODIFIED;
        if (!unchanged) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        }
        if (!unchanged && !request.method().equals(HttpMethod.HEAD)) {
            response.write(body).onFailure(this::clientLeft);
        }
        Drain.start(request, bounds, this::finish);
    }

    /** Reads on, within the bound, what the client still sends though its answer is complete; beyond it closes. */
    public void dropRest() {
        Drain.start(request, bounds, outcome -> {
            if (outcome == Drain.Outcome.BOUND_REACHED) {
                request.connection().close().onFailure(this::clientLeft);
            }
        });
    }

    private void finish(Drain.Outcome outcome) {
        HttpServerResponse response = request.response();
        boolean close = outcome == Drain.Outcome.BOUND_REACHED
                || response.headers().contains(HttpHeaders.CONNECTION, HttpHeaders.CLOSE, true);
        if (!response.ended() && !response.closed()) {
            response.end().onFailure(this::clientLeft).onComplete(done -> {
                if (close) {
                    request.connection().close().onFailure(this::clientLeft);
                }
            });
        }
    }

    private void clientLeft(Throwable cause) {
        LOG.debugf("The client left before its answer: %s traceId=%s", cause.getMessage(), trace.traceId());
    }
}
