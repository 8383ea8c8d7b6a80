package org.gulou.chassis.trace;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Takes every request into the trace its {@code traceparent} names, before anything can fail. */
@ApplicationScoped
class TraceFilter {

    private static final int BEFORE_ALL_OTHERS = 1000;

    void register(@Observes Filters filters) {
        filters.register(this::begin, BEFORE_ALL_OTHERS);
    }

    private void begin(RoutingContext context) {
        Trace.begin(context.request().getHeader(Trace.PARENT));
        context.next();
    }
}
