package org.gulou.chassis.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gulou.chassis.problem.CommonError;

/**
 * Refuses a body that says it is too large. What the client is still sending is drained within a bound: most clients read no answer
 * before they have sent everything.
 */
@ApplicationScoped
class DeclaredBodies {

    private static final int AFTER_THE_TRACE = 900;
    private static final String CONTINUE = "100-continue";
    private static final String CLOSE = "close";

    private final BodyLimits limits;
    private final long drainMillis;

    DeclaredBodies(BodyLimits limits, LimitConfig config) {
        this.limits = limits;
        this.drainMillis = config.drainFor().toMillis();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_TRACE);
    }

    private void check(RoutingContext context) {
        long declared = declared(context.request());
        if (declared > 0 && declared > limits.of(context.request().path())) {
            refuse(context);
        } else {
            context.next();
        }
    }

    private void refuse(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (CONTINUE.equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            // The client waits for leave to send, and gets none.
            cut(context);
            return;
        }
        AtomicBoolean answered = new AtomicBoolean();
        long timer = context.vertx().setTimer(drainMillis, id -> {
            if (answered.compareAndSet(false, true)) {
                cut(context);
            }
        });
        long[] drained = new long[1];
        request.handler(part -> {
            drained[0] += part.length();
            if (drained[0] > limits.drain() && answered.compareAndSet(false, true)) {
                context.vertx().cancelTimer(timer);
                cut(context);
            }
        });
        request.endHandler(end -> {
            if (answered.compareAndSet(false, true)) {
                context.vertx().cancelTimer(timer);
                context.fail(CommonError.PAYLOAD_TOO_LARGE.problem());
            }
        });
        request.exceptionHandler(gone -> {
            answered.set(true);
            context.vertx().cancelTimer(timer);
        });
        request.resume();
    }

    private static void cut(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CONNECTION, CLOSE);
        context.addEndHandler(sent -> context.request().connection().close());
        context.fail(CommonError.PAYLOAD_TOO_LARGE.problem());
    }

    private static long declared(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            // The server has checked that these are digits; so many of them are too large in any case.
            return Long.MAX_VALUE;
        }
    }
}
