package org.gulou.chassis.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.gulou.chassis.web.Idempotent;

/** Runs a resource method in one transaction, and once for each key a client sends with it. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnceOnly {

    private final CurrentVertxRequest request;
    private final Retries retries;
    private final Nesting.Marker marker;

    OnceOnly(CurrentVertxRequest request, Retries retries, Nesting.Marker marker) {
        this.request = request;
        this.retries = retries;
        this.marker = marker;
    }

    @AroundInvoke
    Object act(InvocationContext method) throws Exception {
        HttpServerRequest http = request.getCurrent().request();
        String key = http.getHeader(RequestKey.HEADER);
        return QuarkusTransaction.joiningExisting().call(() -> {
            marker.mark();
            return key == null ? method.proceed() : retries.once(key, http, method);
        });
    }
}
