package org.gulou.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/**
 * Starts the neighbours; nothing listens where report-service should be. Waits are short, so that tests of them are, and yet longer than
 * a busy machine takes to answer.
 */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

    /** How long a service may take to answer here. */
    public static final int ANSWER_WITHIN_MILLIS = 3000;

    /** How long a connection in use may be silent here. */
    public static final int IDLE_MILLIS = 3500;

    /** What a refused request is still read for here. */
    public static final int DRAINED = 32 * 1024 * 1024;

    /** How many requests a user may send at once here. */
    public static final int USER_RATE = 300;

    /** How many public reports an address may send at once here. */
    public static final int PUBLIC_RATE = 10;

    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        Neighbours neighbours = new Neighbours(vertx);
        int port = vertx.createHttpServer()
                .requestHandler(neighbours::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        String origin = "http://127.0.0.1:" + port;
        Map<String, String> config = new HashMap<>();
        config.put("gulou.http.port", Integer.toString(freePort()));
        config.put("gulou.issuer", Issuer.NAME);
        config.put("gulou.jwks.url", origin + "/certs");
        config.put("gulou.grid.url", origin);
        config.put("gulou.inspection.url", origin);
        config.put("gulou.report.url", "http://127.0.0.1:" + freePort());
        config.put("gulou.notification.url", origin);
        config.put("gulou.gateway.upstream.answer-within", ANSWER_WITHIN_MILLIS + "ms");
        config.put("gulou.gateway.upstream.idle", IDLE_MILLIS + "ms");
        config.put("gulou.gateway.bodies.drained", Integer.toString(DRAINED));
        config.put("gulou.gateway.bodies.drained-for", "5s");
        config.put("gulou.gateway.tokens.keys-fetched-at-most-every", "0s");
        config.put("gulou.gateway.rates.per", "60s");
        config.put("gulou.gateway.rates.user", Integer.toString(USER_RATE));
        config.put("gulou.gateway.rates.address", "5000");
        config.put("gulou.gateway.rates.public-reports", Integer.toString(PUBLIC_RATE));
        return config;
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
