package org.gulou.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import org.gulou.gateway.exchange.Exchange;
import org.gulou.gateway.problem.GatewayError;
import org.jboss.logging.Logger;

/** One request on its way to a service and back. */
final class Forwarding implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);
    private static final long NO_TIMER = -1;

    private final Exchange exchange;
    private final long bodyLimit;
    private final Duration answerWithin;
    private final Vertx vertx;
    private LimitedBody body;
    private HttpClientRequest sent;
    private long deadline = NO_TIMER;
    private boolean answered;
    private boolean late;

    Forwarding(Exchange exchange, long bodyLimit, Duration answerWithin, Vertx vertx) {
        this.exchange = exchange;
        this.bodyLimit = bodyLimit;
        this.answerWithin = answerWithin;
        this.vertx = vertx;
    }

    /** Keeps the request to the service, to break it off when its answer is late. */
    HttpClientRequest connected(HttpClientRequest request) {
        sent = request;
        return request;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HeaderRules.toService(request.headers(), exchange);
        request.setURI(Target.ascii(request.getURI()));
        body = new LimitedBody(request.getBody().stream(), bodyLimit, this::startDeadline);
        request.setBody(Body.body(body, request.getBody().length()));
        return context.sendRequest().onComplete(done -> stopDeadline()).recover(this::refuse);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        HeaderRules.toClient(response.headers(), exchange);
        return send(context, response).onComplete(done -> leaveRest());
    }

    private Future<Void> send(ProxyContext context, ProxyResponse response) {
        return exchange.request().version() == HttpVersion.HTTP_1_0
                        && response.getBody().length() < 0
                ? UnframedAnswer.send(response, exchange.request().response())
                : context.sendResponse();
    }

    /** A service that answered before it had read all is not going to: what still comes goes nowhere. */
    private void leaveRest() {
        if (!exchange.request().isEnded()) {
            sent.reset();
            exchange.dropRest();
        }
    }

    private void startDeadline() {
        if (!answered) {
            deadline = vertx.setTimer(answerWithin.toMillis(), fired -> breakOff());
        }
    }

    private void stopDeadline() {
        answered = true;
        if (deadline != NO_TIMER) {
            vertx.cancelTimer(deadline);
        }
    }

    private void breakOff() {
        late = true;
        sent.reset();
    }

    private Future<ProxyResponse> refuse(Throwable fault) {
        GatewayError error = error(fault);
        LOG.debugf("%s: %s traceId=%s", error, fault, exchange.trace().traceId());
        exchange.refuse(error);
        // Never completed: the answer is out, and the proxy has nothing left to send.
        return Promise.<ProxyResponse>promise().future();
    }

    private GatewayError error(Throwable fault) {
        if (body.tooLarge()) {
            return GatewayError.PAYLOAD_TOO_LARGE;
        }
        return late ? GatewayError.GATEWAY_TIMEOUT : UpstreamFault.of(fault);
    }
}
