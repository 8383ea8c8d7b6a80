package org.gulou.chassis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/**
 * Gives a {@code @QuarkusTest} a real PostgreSQL, where it runs as the weak role and migrates as the owner, and a real Kafka. Both are
 * started once a JVM. The service is the {@code gulou.service} of its application.properties, or the init argument {@code service}.
 */
public class InfrastructureResource implements QuarkusTestResourceLifecycleManager {

    private static final String SERVICE = "gulou.service";

    private String service;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get("service");
    }

    @Override
    public Map<String, String> start() {
        return Infrastructure.configOf(service == null ? serviceOfThisModule() : service);
    }

    @Override
    public void stop() {
        // The servers end with the JVM: the next test class uses them again.
    }

    private static String serviceOfThisModule() {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("application.properties")) {
            Properties properties = new Properties();
            if (file != null) {
                properties.load(file);
            }
            return properties.getProperty(SERVICE, "chassis");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
