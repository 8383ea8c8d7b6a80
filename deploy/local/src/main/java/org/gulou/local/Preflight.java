package org.gulou.local;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** What must hold before anything is started; each fault is one line. */
final class Preflight {

    private static final int JAVA = 17;
    private static final long DISK = 2L << 30;

    private Preflight() {}

    static void check(Layout layout, Ports ports) throws IOException {
        java();
        applications(layout);
        disk(layout);
        ports(ports);
    }

    private static void java() {
        int version = Runtime.version().feature();
        if (version < JAVA) {
            throw new LaunchFault("Java %d is too old; install JDK %d or newer.".formatted(version, JAVA));
        }
    }

    private static void applications(Layout layout) {
        Stream.concat(Stream.of(Service.values()).map(Service::module), Stream.of("gateway"))
                .map(layout::application)
                .filter(jar -> !Files.exists(jar))
                .findFirst()
                .ifPresent(jar -> {
                    throw new LaunchFault(jar + " is missing; run: mvn -DskipTests package");
                });
    }

    private static void disk(Layout layout) throws IOException {
        Path place = layout.data();
        long free = Files.getFileStore(place).getUsableSpace();
        if (free < DISK) {
            throw new LaunchFault("Too little disk: %d MB free at %s, %d MB needed; make room and try again."
                    .formatted(free >> 20, place, DISK >> 20));
        }
    }

    private static void ports(Ports ports) throws IOException {
        for (Map.Entry<String, Integer> port : ports.all().entrySet()) {
            if (taken(port.getValue())) {
                String owner = PortOwner.of(port.getValue()).map(name -> " by " + name).orElse("");
                throw new LaunchFault("Port %d (%s) is in use%s; stop it or shift all ports, e.g. --port-offset %d."
                        .formatted(port.getValue(), port.getKey(), owner, (ports.offset() + 1000) % Ports.LARGEST_OFFSET));
            }
        }
    }

    private static boolean taken(int port) throws IOException {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return !free.isBound();
        } catch (BindException inUse) {
            return true;
        }
    }
}
