package org.gulou.gateway.server;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.gulou.gateway.config.GatewayConfig;
import org.gulou.gateway.exchange.Exchange;
import org.gulou.gateway.exchange.Exchanges;
import org.gulou.gateway.token.SigningKeys;
import org.jboss.logging.Logger;

/** Opens the door when the application starts, on one event loop a processor, and closes it when it stops. */
@Singleton
public class GatewayServer {

    private static final Logger LOG = Logger.getLogger(GatewayServer.class);
    private static final long START_SECONDS = 10;
    private static final long LINGER_MILLIS = 1000;

    /** Vert.x shares a free port among the event loops only when the number asked for is negative. */
    private static final int ONE_FREE_PORT_FOR_ALL = -1;

    private final Vertx vertx;
    private final GatewayConfig config;
    private final Door door;
    private final Exchanges exchanges;
    private final SigningKeys keys;
    private String deployment;
    private volatile int port;

    GatewayServer(Vertx vertx, GatewayConfig config, Door door, Exchanges exchanges, SigningKeys keys) {
        this.vertx = vertx;
        this.config = config;
        this.door = door;
        this.exchanges = exchanges;
        this.keys = keys;
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    void start(@Observes StartupEvent event) throws Exception {
        int loops = Runtime.getRuntime().availableProcessors();
        deployment = vertx.deployVerticle(Listener::new, new DeploymentOptions().setInstances(loops))
                .toCompletionStage()
                .toCompletableFuture()
                .get(START_SECONDS, TimeUnit.SECONDS);
        keys.prepare();
        LOG.infof("The gateway listens on %s:%d", config.host(), port);
    }

    void stop(@Observes ShutdownEvent event) throws Exception {
        if (deployment != null) {
            vertx.undeploy(deployment).toCompletionStage().toCompletableFuture().get(START_SECONDS, TimeUnit.SECONDS);
        }
    }

    private HttpServerOptions options() {
        return new HttpServerOptions()
                .setHost(config.host())
                .setPort(config.port() == 0 ? ONE_FREE_PORT_FOR_ALL : config.port())
                .setHttp2ClearTextEnabled(false)
                .setMaxInitialLineLength((int) config.maxRequestLine().asLongValue())
                .setMaxHeaderSize((int) config.maxHeaders().asLongValue())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) config.idle().toMillis())
                .setDecompressionSupported(false)
                .setCompressionSupported(false);
    }

    /** One event loop's share of the door. */
    private final class Listener extends AbstractVerticle {

        @Override
        public void start(Promise<Void> started) {
            HttpServer server = vertx.createHttpServer(options());
            server.requestHandler(door)
                    .invalidRequestHandler(this::refuse)
                    .exceptionHandler(broken -> LOG.debugf("A connection broke: %s", broken.getMessage()))
                    .listen()
                    .onSuccess(listening -> port = listening.actualPort())
                    .<Void>mapEmpty()
                    .onComplete(started);
        }

        private void refuse(HttpServerRequest undecodable) {
            Exchange exchange = exchanges.begin(undecodable);
            ReadableRequest.faultOf(undecodable).ifPresent(exchange::refuse);
            // Nobody knows where it ends. Closing at once, with more of it unread, would take the answer away again.
            vertx.setTimer(LINGER_MILLIS, over -> undecodable.connection().close());
        }
    }
}
