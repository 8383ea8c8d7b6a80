package org.gulou.gateway.route;

import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.gulou.gateway.config.GatewayConfig;

/** Finds the way for a path that {@link PlainPath} let through. */
@Singleton
public class Routes {

    private static final Set<String> PUBLIC_REPORTS = Set.of("/grid/v1/arrivals", "/grid/v1/tips");
    private static final String STREAM = "/notification/v1/notifications/stream";

    private final GatewayConfig.Bodies bodies;

    Routes(GatewayConfig config) {
        this.bodies = config.bodies();
    }

    /** The destination, or empty when there is none. */
    public Optional<Destination> find(HttpMethod method, String path) {
        if (path.equals("/openapi.json") || path.equals("/docs") || path.startsWith("/docs/")) {
            return Optional.of(new Destination.Page(bodies.ordinary().asLongValue()));
        }
        for (Service service : Service.values()) {
            if (path.startsWith(service.prefix())
                    && path.length() > service.prefix().length()) {
                return Optional.of(new Destination.Upstream(
                        service, access(method, path), bodyLimit(service, method, path), path.equals(STREAM)));
            }
        }
        return Optional.empty();
    }

    /** Who may pass there. */
    public static Access access(HttpMethod method, String path) {
        return method.equals(HttpMethod.POST) && PUBLIC_REPORTS.contains(path)
                ? Access.PUBLIC_REPORT
                : Access.SIGNED_IN;
    }

    private long bodyLimit(Service service, HttpMethod method, String path) {
        if (method.equals(HttpMethod.POST)) {
            switch (path.substring(service.prefix().length())) {
                case "imports":
                    return bodies.imports().asLongValue();
                case "attachments":
                    return bodies.attachment().asLongValue();
                default:
                    break;
            }
        }
        return bodies.ordinary().asLongValue();
    }
}
