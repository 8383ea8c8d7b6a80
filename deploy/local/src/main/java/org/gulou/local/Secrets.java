package org.gulou.local;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** The passwords and keys of one stack, made on its first start. */
final class Secrets {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BYTES = 24;

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    /** Reads what an earlier start has made, and makes what is missing. */
    static Secrets of(Layout layout) throws IOException {
        Map<String, String> values = new TreeMap<>();
        if (Files.exists(layout.secrets())) {
            values.putAll(JSON.readValue(layout.secrets().toFile(), new TypeReference<Map<String, String>>() {}));
        }
        SecureRandom random = new SecureRandom();
        values.computeIfAbsent("postgres", name -> make(random));
        for (Service service : Service.values()) {
            values.computeIfAbsent(service.id() + "_owner", name -> make(random));
            values.computeIfAbsent(service.id() + "_app", name -> make(random));
            values.computeIfAbsent(service.id() + "_idempotency_key", name -> make(random));
        }
        values.computeIfAbsent("keycloak_admin", name -> make(random));
        OwnerOnly.write(
                layout.secrets(), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(values));
        return new Secrets(values);
    }

    /** The superuser of the database server. */
    String postgres() {
        return values.get("postgres");
    }

    /** The role that owns a service's schema. */
    String owner(Service service) {
        return values.get(service.id() + "_owner");
    }

    /** The role a service runs as. */
    String app(Service service) {
        return values.get(service.id() + "_app");
    }

    String idempotencyKey(Service service) {
        return values.get(service.id() + "_idempotency_key");
    }

    String keycloakAdmin() {
        return values.get("keycloak_admin");
    }

    private static String make(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
