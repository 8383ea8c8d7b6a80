package org.gulou.gateway.server;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.gulou.gateway.docs.Pages;
import org.gulou.gateway.exchange.Exchange;
import org.gulou.gateway.exchange.Exchanges;
import org.gulou.gateway.problem.GatewayError;
import org.gulou.gateway.problem.Refused;
import org.gulou.gateway.proxy.Upstreams;
import org.gulou.gateway.route.Destination;
import org.gulou.gateway.route.PlainPath;
import org.gulou.gateway.route.Routes;
import org.gulou.gateway.token.TokenCheck;
import org.jboss.logging.Logger;

/** The order of checks: a readable request (400), a known path (404), the token (401), the rate (429), the size (413), then on. */
@Singleton
class Door implements Handler<HttpServerRequest> {

    private static final Logger LOG = Logger.getLogger(Door.class);

    private final Exchanges exchanges;
    private final Routes routes;
    private final TokenCheck tokens;
    private final Admission admission;
    private final Upstreams upstreams;
    private final Pages pages;

    Door(Exchanges exchanges, Routes routes, TokenCheck tokens, Admission admission, Upstreams upstreams, Pages pages) {
        this.exchanges = exchanges;
        this.routes = routes;
        this.tokens = tokens;
        this.admission = admission;
        this.upstreams = upstreams;
        this.pages = pages;
    }

    @Override
    public void handle(HttpServerRequest request) {
        // Nothing of the body may be read before somebody is there to read it: the token check can take a while.
        request.pause();
        Exchange exchange = exchanges.begin(request);
        answerFor(exchange, () -> enter(exchange));
    }

    /** A step that ends with an answer even when it fails. */
    private void answerFor(Exchange exchange, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            fail(exchange, e);
        }
    }

    private void enter(Exchange exchange) {
        HttpServerRequest request = exchange.request();
        Optional<GatewayError> unreadable = ReadableRequest.faultOf(request);
        if (unreadable.isPresent()) {
            exchange.refuse(unreadable.get());
            return;
        }
        Optional<String> path = PlainPath.of(request.uri());
        if (path.isEmpty()) {
            exchange.refuse(GatewayError.PATH_NOT_PLAIN);
            return;
        }
        routes.find(request.method(), path.get())
                .ifPresentOrElse(
                        destination -> authenticate(exchange, destination),
                        () -> exchange.refuse(GatewayError.NOT_FOUND));
    }

    private void authenticate(Exchange exchange, Destination destination) {
        Future<Optional<String>> user =
                tokens.userOf(exchange.request().headers().getAll(HttpHeaders.AUTHORIZATION));
        if (user.isComplete()) {
            decide(exchange, destination, user);
        } else {
            // Keys that others wait for too arrive on anybody's event loop; an exchange lives on its own.
            Context own = Vertx.currentContext();
            user.onComplete(done ->
                    own.runOnContext(back -> answerFor(exchange, () -> decide(exchange, destination, done))));
        }
    }

    private void decide(Exchange exchange, Destination destination, AsyncResult<Optional<String>> user) {
        if (user.succeeded()) {
            admit(exchange, destination, user.result());
        } else {
            fail(exchange, user.cause());
        }
    }

    private void admit(Exchange exchange, Destination destination, Optional<String> user) {
        if (!admission.admits(exchange, destination.access(), user)) {
            return;
        }
        if (DeclaredLength.of(exchange.request()) > destination.bodyLimit()) {
            exchange.refuse(GatewayError.PAYLOAD_TOO_LARGE);
        } else {
            send(exchange, destination);
        }
    }

    private void send(Exchange exchange, Destination destination) {
        if (exchange.request().headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            exchange.request().response().writeContinue();
        }
        if (destination instanceof Destination.Upstream upstream) {
            upstreams.forward(exchange, upstream);
        } else {
            pages.serve(exchange, exchange.path());
        }
    }

    private void fail(Exchange exchange, Throwable fault) {
        if (!(fault instanceof Refused refused)) {
            LOG.errorf(
                    fault, "A request failed here traceId=%s", exchange.trace().traceId());
            exchange.refuse(GatewayError.INTERNAL_ERROR);
        } else if (refused.error().status() == GatewayError.UNAUTHENTICATED.status()) {
            admission.refuseStranger(exchange, refused.error());
        } else {
            exchange.refuse(refused.error());
        }
    }
}
