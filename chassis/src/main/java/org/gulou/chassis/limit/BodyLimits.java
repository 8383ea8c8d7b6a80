package org.gulou.chassis.limit;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The limit of each route. */
@ApplicationScoped
class BodyLimits {

    private static final String IMPORTS = "/imports";
    private static final String ATTACHMENTS = "/attachments";

    private final long body;
    private final long imports;
    private final long attachments;
    private final Map<String, MemorySize> routes;
    private final long drain;

    BodyLimits(LimitConfig config) {
        this.body = config.body().asLongValue();
        this.imports = config.imports().asLongValue();
        this.attachments = config.attachments().asLongValue();
        this.routes = config.routes();
        this.drain = config.drain().asLongValue();
    }

    /** How many bytes the body of a request for this path may have. */
    long of(String path) {
        if (path.endsWith(IMPORTS)) {
            return imports;
        }
        if (path.endsWith(ATTACHMENTS)) {
            return attachments;
        }
        MemorySize ofRoute = routes.get(lastSegment(path));
        return ofRoute == null ? body : ofRoute.asLongValue();
    }

    /** How many bytes beyond the limit are read before the connection is cut. */
    long drain() {
        return drain;
    }

    private static String lastSegment(String path) {
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    }
}
