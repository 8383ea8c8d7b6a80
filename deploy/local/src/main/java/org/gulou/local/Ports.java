package org.gulou.local;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every port of one stack, all shifted by the same offset. */
record Ports(int offset) {

    static final int LARGEST_OFFSET = 65_535 - 19_093;

    int gateway() {
        return 8080 + offset;
    }

    int gatewayManagement() {
        return 9080 + offset;
    }

    int service(Service service) {
        return 8081 + service.ordinal() + offset;
    }

    int management(Service service) {
        return 9081 + service.ordinal() + offset;
    }

    int keycloak() {
        return 8180 + offset;
    }

    int keycloakManagement() {
        return 9180 + offset;
    }

    int postgres() {
        return 15_432 + offset;
    }

    int kafka() {
        return 19_092 + offset;
    }

    int kafkaController() {
        return 19_093 + offset;
    }

    String url(int port) {
        return "http://127.0.0.1:" + port;
    }

    String issuer() {
        return url(keycloak()) + "/realms/gulou";
    }

    String bootstrap() {
        return "127.0.0.1:" + kafka();
    }

    String jdbc(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres() + "/" + database;
    }

    /** Every port under the name of what listens there. */
    Map<String, Integer> all() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("gateway", gateway());
        all.put("gateway-management", gatewayManagement());
        for (Service service : Service.values()) {
            all.put(service.id(), service(service));
            all.put(service.id() + "-management", management(service));
        }
        all.put("keycloak", keycloak());
        all.put("keycloak-management", keycloakManagement());
        all.put("postgres", postgres());
        all.put("kafka", kafka());
        all.put("kafka-controller", kafkaController());
        return all;
    }
}
