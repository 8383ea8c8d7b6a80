package org.gulou.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.gulou.gateway.config.GatewayConfig;
import org.gulou.gateway.route.Service;
import org.gulou.gateway.token.SigningKeys;

/**
 * Says of each service whether its port answers, and how many keys of the issuer are known. Always up: with one service down the
 * gateway still serves the others, and taking it out would take them all away.
 */
@Readiness
@ApplicationScoped
class UpstreamsCheck implements AsyncHealthCheck {

    private static final int CONNECT_MILLIS = 1000;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final NetClient probe;
    private final SigningKeys keys;
    private final Map<Service, SocketAddress> addresses = new EnumMap<>(Service.class);

    UpstreamsCheck(Vertx vertx, GatewayConfig config, SigningKeys keys) {
        this.probe = vertx.createNetClient(new NetClientOptions().setConnectTimeout(CONNECT_MILLIS));
        this.keys = keys;
        for (Service service : Service.values()) {
            addresses.put(service, address(service.origin(config.services())));
        }
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom().completionStage(() -> ask().toCompletionStage());
    }

    private Future<HealthCheckResponse> ask() {
        Map<Service, Future<Boolean>> asked = new EnumMap<>(Service.class);
        addresses.forEach((service, address) -> asked.put(service, answers(address)));
        List<Future<Boolean>> all = new ArrayList<>(asked.values());
        return Future.all(all).map(done -> {
            HealthCheckResponseBuilder response =
                    HealthCheckResponse.named("upstreams").up().withData("issuerKeys", keys.count());
            asked.forEach((service, up) -> response.withData(service.segment(), up.result() ? "UP" : "DOWN"));
            return response.build();
        });
    }

    private Future<Boolean> answers(SocketAddress address) {
        return probe.connect(address)
                .compose(socket -> socket.close().transform(closed -> Future.succeededFuture(true)))
                .otherwise(false);
    }

    private static SocketAddress address(URI origin) {
        int standard = "https".equals(origin.getScheme()) ? HTTPS : HTTP;
        return SocketAddress.inetSocketAddress(origin.getPort() < 0 ? standard : origin.getPort(), origin.getHost());
    }
}
