package org.gulou.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gulou.local.application.GatewayProgram;
import org.gulou.local.layout.LaunchFault;
import org.gulou.local.layout.Layout;
import org.gulou.local.layout.Ports;
import org.gulou.local.layout.Service;

/** What must hold before anything is started; each fault is one line. */
record Preflight(Layout layout, Ports ports, long diskNeeded) {

    /** What a fresh stack takes in its first hours, with room for the write-ahead log. */
    static final long DISK = 3L << 30;

    void check() throws IOException {
        tools();
        applications();
        disk();
        freePorts();
    }

    private static void tools() {
        List<Path> folders =
                Stream.of(System.getenv("PATH").split(":", -1)).map(Path::of).toList();
        for (String tool : List.of("setsid", "setpriv")) {
            if (folders.stream().noneMatch(folder -> Files.isExecutable(folder.resolve(tool)))) {
                throw new LaunchFault(
                        tool + " is not on the path; install util-linux, which every Linux distribution has.");
            }
        }
    }

    private void applications() {
        Stream.concat(Stream.of(Service.values()).map(Service::module), Stream.of(GatewayProgram.MODULE))
                .map(layout::application)
                .filter(jar -> !Files.exists(jar))
                .findFirst()
                .ifPresent(jar -> {
                    throw new LaunchFault(jar + " is missing; run: mvn -DskipTests package");
                });
    }

    private void disk() throws IOException {
        long free = Files.getFileStore(layout.data()).getUsableSpace();
        if (free < diskNeeded) {
            throw new LaunchFault("Too little disk: %d MB free at %s, %d MB needed; make room and try again."
                    .formatted(free >> 20, layout.data(), diskNeeded >> 20));
        }
    }

    private void freePorts() throws IOException {
        for (Map.Entry<String, Integer> port : ports.all().entrySet()) {
            if (Ports.isTaken(port.getValue())) {
                String owner =
                        PortOwner.of(port.getValue()).map(name -> " by " + name).orElse("");
                throw new LaunchFault("Port %d (%s) is in use%s; stop that, or shift all ports, e.g. --port-offset %d."
                        .formatted(
                                port.getValue(),
                                port.getKey(),
                                owner,
                                ports.next().map(Ports::offset).orElse(0)));
            }
        }
    }
}
