package org.gulou.local.layout;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Every port of one stack on the loopback interface, all shifted by the same offset. */
public record Ports(int offset) {

    public static final int LARGEST_OFFSET = 65_535 - 19_093;

    /** From here on ports belong to outgoing connections, which come and go. */
    private static final int LARGEST_QUIET_OFFSET = 32_767 - 19_093;

    private static final int TRIES = 200;
    private static final int STEP = 200;

    public int gateway() {
        return 8080 + offset;
    }

    public int gatewayManagement() {
        return 9080 + offset;
    }

    public int service(Service service) {
        return 8081 + service.ordinal() + offset;
    }

    public int management(Service service) {
        return 9081 + service.ordinal() + offset;
    }

    public int keycloak() {
        return 8180 + offset;
    }

    public int keycloakManagement() {
        return 9180 + offset;
    }

    public int postgres() {
        return 15_432 + offset;
    }

    public int kafka() {
        return 19_092 + offset;
    }

    public int kafkaController() {
        return 19_093 + offset;
    }

    public static String url(int port) {
        return "http://127.0.0.1:" + port;
    }

    public String issuer() {
        return url(keycloak()) + "/realms/gulou";
    }

    public String bootstrap() {
        return "127.0.0.1:" + kafka();
    }

    public String jdbc(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres() + "/" + database;
    }

    /** Every port under the name of what listens there. */
    public Map<String, Integer> all() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("gateway", gateway());
        all.put("gateway management", gatewayManagement());
        all.put("Keycloak", keycloak());
        all.put("Keycloak management", keycloakManagement());
        for (Service service : Service.values()) {
            all.put(service.module(), service(service));
            all.put(service.module() + " management", management(service));
        }
        all.put("PostgreSQL", postgres());
        all.put("Kafka", kafka());
        all.put("Kafka controller", kafkaController());
        return all;
    }

    /**
     * A port this stack and that one would both listen on. Stacks 200 apart have none in common, but for those 1000 apart: there the
     * management ports of the one are the ports of the other.
     */
    public Optional<Integer> sharedWith(Ports other) {
        return all().values().stream().filter(other.all()::containsValue).findFirst();
    }

    /** The next larger shift with no port in common with this stack nor with the one that is not shifted; none past the last port. */
    public Optional<Ports> next() {
        Ports unshifted = new Ports(0);
        return IntStream.iterate(offset - offset % STEP + STEP, shift -> shift <= LARGEST_OFFSET, shift -> shift + STEP)
                .mapToObj(Ports::new)
                .filter(ports -> ports.sharedWith(unshifted).isEmpty()
                        && ports.sharedWith(this).isEmpty())
                .findFirst();
    }

    /** Some shift at which nobody listens on any of the ports at this moment, and none is a port of the stack that is not shifted. */
    public static Optional<Ports> free(RandomGenerator random) throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            Ports candidate = new Ports(random.nextInt(1, LARGEST_QUIET_OFFSET / 100) * 100);
            if (candidate.sharedWith(new Ports(0)).isEmpty() && candidate.areFree()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private boolean areFree() throws IOException {
        for (int port : all().values()) {
            if (isTaken(port)) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody listens there. */
    public static boolean isTaken(int port) throws IOException {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return !free.isBound();
        } catch (BindException inUse) {
            return true;
        }
    }
}
