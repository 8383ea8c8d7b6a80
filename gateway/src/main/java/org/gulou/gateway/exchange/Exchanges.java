package org.gulou.gateway.exchange;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.gulou.gateway.config.GatewayConfig;

/** Begins exchanges: each is followed by the access log from its first byte. */
@Singleton
public class Exchanges {

    private final AccessLog log;
    private final DrainBounds bounds;

    Exchanges(AccessLog log, GatewayConfig config, Vertx vertx) {
        this.log = log;
        this.bounds = new DrainBounds(
                vertx, config.bodies().drained().asLongValue(), config.bodies().drainedFor());
    }

    /** The exchange this request opens. */
    public Exchange begin(HttpServerRequest request) {
        Exchange exchange = new Exchange(request, bounds);
        log.follow(exchange);
        return exchange;
    }
}
