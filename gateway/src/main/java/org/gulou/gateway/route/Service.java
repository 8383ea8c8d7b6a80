package org.gulou.gateway.route;

import java.net.URI;
import java.util.Locale;
import org.gulou.gateway.config.GatewayConfig;

/** The services behind the gateway. */
public enum Service {
    GRID,
    INSPECTION,
    REPORT,
    NOTIFICATION;

    /** The first segment of its paths. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What all its paths begin with. */
    public String prefix() {
        return "/" + segment() + "/v1/";
    }

    /** Where it listens. */
    public URI origin(GatewayConfig.Services services) {
        return switch (this) {
            case GRID -> services.grid();
            case INSPECTION -> services.inspection();
            case REPORT -> services.report();
            case NOTIFICATION -> services.notification();
        };
    }
}
