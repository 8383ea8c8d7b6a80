package org.gulou.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gulou.gateway.config.GatewayConfig;
import org.gulou.gateway.exchange.Exchange;
import org.gulou.gateway.route.Destination;
import org.gulou.gateway.route.Service;

/** The services, each behind a bounded pool of connections; open streams have a pool of their own, so that they starve nobody. */
@Singleton
public class Upstreams {

    private static final ProxyOptions NO_UPGRADES = new ProxyOptions().setSupportWebSocket(false);

    private static final int LARGEST_ANSWER_HEAD = 64 * 1024;

    private final Vertx vertx;
    private final GatewayConfig.Upstream config;
    private final Map<Service, RequestOptions> origins = new EnumMap<>(Service.class);
    private final HttpClient ordinary;
    private final HttpClient streams;

    Upstreams(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.config = config.upstream();
        for (Service service : Service.values()) {
            origins.put(service, request(service.origin(config.services())));
        }
        this.ordinary = client(this.config.connections());
        this.streams = client(this.config.streams());
    }

    /** Sends the request there, and its answer back; every fault on the way is answered. */
    public void forward(Exchange exchange, Destination.Upstream destination) {
        exchange.assign(destination.service().segment());
        HttpClient client = destination.stream() ? streams : ordinary;
        Forwarding forwarding = new Forwarding(exchange, destination.bodyLimit(), config.answerWithin(), vertx);
        HttpProxy.reverseProxy(NO_UPGRADES, client)
                .origin(context -> client.request(new RequestOptions(origins.get(destination.service())))
                        .map(forwarding::connected))
                .addInterceptor(forwarding)
                .handle(exchange.request());
    }

    private RequestOptions request(URI origin) {
        return new RequestOptions()
                .setAbsoluteURI(origin.toString())
                .setConnectTimeout(config.connectionWithin().toMillis());
    }

    private HttpClient client(int connections) {
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout((int) config.connectWithin().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) config.idle().toMillis())
                .setKeepAliveTimeout((int) config.keepAlive().toSeconds())
                .setMaxWaitQueueSize(config.waiting())
                .setMaxHeaderSize(LARGEST_ANSWER_HEAD)
                .setDecompressionSupported(false);
        return vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(connections));
    }
}
