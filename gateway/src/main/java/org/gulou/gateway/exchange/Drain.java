package org.gulou.gateway.exchange;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/**
 * Reads and drops what a client still sends. Closing at once instead would reset the connection, and many clients then lose the
 * answer that was already on its way.
 */
final class Drain {

    /** How it ended. */
    enum Outcome {
        REQUEST_ENDED,
        BOUND_REACHED
    }

    private final HttpServerRequest request;
    private final DrainBounds bounds;
    private final Handler<Outcome> whenDone;
    private long timer;
    private long dropped;
    private boolean done;

    private Drain(HttpServerRequest request, DrainBounds bounds, Handler<Outcome> whenDone) {
        this.request = request;
        this.bounds = bounds;
        this.whenDone = whenDone;
    }

    /** Drops the rest of that request, and says once how it ended. */
    static void start(HttpServerRequest request, DrainBounds bounds, Handler<Outcome> whenDone) {
        new Drain(request, bounds, whenDone).run();
    }

    private void run() {
        if (request.isEnded()) {
            whenDone.handle(Outcome.REQUEST_ENDED);
            return;
        }
        timer = bounds.vertx().setTimer(bounds.time().toMillis(), fired -> finish(Outcome.BOUND_REACHED));
        request.exceptionHandler(broken -> finish(Outcome.BOUND_REACHED));
        request.endHandler(end -> finish(Outcome.REQUEST_ENDED));
        request.handler(this::drop);
        request.resume();
    }

    private void drop(Buffer chunk) {
        dropped += chunk.length();
        if (dropped > bounds.bytes()) {
            finish(Outcome.BOUND_REACHED);
        }
    }

    private void finish(Outcome outcome) {
        if (!done) {
            done = true;
            bounds.vertx().cancelTimer(timer);
            whenDone.handle(outcome);
        }
    }
}
