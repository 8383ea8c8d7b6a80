package org.gulou.gateway.testing;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.gulou.gateway.config.GatewayConfig;

/** Configurations for what is tested without the application. */
public final class Configs {

    private Configs() {}

    /** The defaults, but for these keys below {@code gulou.gateway}. */
    public static GatewayConfig with(Map<String, String> changes) {
        Map<String, String> values = new HashMap<>(Map.of(
                "gulou.gateway.port", "0",
                "gulou.gateway.services.grid", "http://127.0.0.1:1",
                "gulou.gateway.services.inspection", "http://127.0.0.1:1",
                "gulou.gateway.services.report", "http://127.0.0.1:1",
                "gulou.gateway.services.notification", "http://127.0.0.1:1",
                "gulou.gateway.tokens.issuer", Issuer.NAME,
                "gulou.gateway.tokens.jwks-url", "http://127.0.0.1:1"));
        changes.forEach((key, value) -> values.put("gulou.gateway." + key, value));
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(GatewayConfig.class)
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build()
                .getConfigMapping(GatewayConfig.class);
    }
}
