package org.gulou.local.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** The passwords and keys of one stack, made on its first start and kept in a file only their owner may read. */
public final class Secrets {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BYTES = 32;

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    /** Reads what an earlier start has made, and makes what is missing. */
    public static Secrets of(Layout layout) throws IOException {
        Map<String, String> values = new TreeMap<>(known(layout));
        SecureRandom random = new SecureRandom();
        values.computeIfAbsent("postgres", name -> make(random));
        values.computeIfAbsent("keycloak_admin", name -> make(random));
        for (Service service : Service.values()) {
            values.computeIfAbsent(service.id() + "_owner", name -> make(random));
            values.computeIfAbsent(service.id() + "_app", name -> make(random));
            values.computeIfAbsent(
                    service.id() + "_key", name -> Base64.getEncoder().encodeToString(bytes(random)));
        }
        values.computeIfAbsent("guard_keyset", name -> Keyset.make());
        values.computeIfAbsent("guard_index_key", name -> Base64.getEncoder().encodeToString(bytes(random)));
        OwnerOnly.write(layout.secrets(), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(values));
        return new Secrets(values);
    }

    private static Map<String, String> known(Layout layout) throws IOException {
        if (!Files.exists(layout.secrets())) {
            return Map.of();
        }
        try {
            return JSON.readValue(layout.secrets().toFile(), new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new LaunchFault(
                    layout.secrets() + " cannot be read; restore it, or wipe the stack's data with --fresh.", e);
        }
    }

    /** The superuser of the database server. */
    public String postgres() {
        return values.get("postgres");
    }

    /** The password of the role that owns a service's schema. */
    public String owner(Service service) {
        return values.get(service.id() + "_owner");
    }

    /** The password of the role a service runs as. */
    public String app(Service service) {
        return values.get(service.id() + "_app");
    }

    /** 32 random bytes in Base64, a service's own, for what it encrypts. */
    public String key(Service service) {
        return values.get(service.id() + "_key");
    }

    /** The keyset residents are encrypted with, as Tink's JSON. */
    public String guardKeyset() {
        return values.get("guard_keyset");
    }

    /** 32 random bytes in Base64, with which what is encrypted is found again. */
    public String guardIndexKey() {
        return values.get("guard_index_key");
    }

    /** The administrator of the identity provider itself. */
    public String keycloakAdmin() {
        return values.get("keycloak_admin");
    }

    /** A password that needs no escaping anywhere. */
    private static String make(SecureRandom random) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random));
    }

    private static byte[] bytes(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }
}
