package org.gulou.gateway.proxy;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.gulou.gateway.problem.GatewayError;

/** What to call a fault on the way to a service. */
final class UpstreamFault {

    private UpstreamFault() {}

    /** UNAVAILABLE when the request never reached the service and may be sent again, BAD_GATEWAY when it may have. */
    static GatewayError of(Throwable fault) {
        boolean neverArrived = fault instanceof ConnectException
                || fault instanceof NoRouteToHostException
                || fault instanceof UnknownHostException
                || fault instanceof ConnectionPoolTooBusyException
                // Waiting for a connection; an answer that is late is cut off by its own deadline and never comes here.
                || fault instanceof TimeoutException;
        return neverArrived ? GatewayError.UNAVAILABLE : GatewayError.BAD_GATEWAY;
    }
}
