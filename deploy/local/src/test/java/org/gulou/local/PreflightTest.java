package org.gulou.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Stream;
import org.gulou.local.layout.LaunchFault;
import org.gulou.local.layout.Layout;
import org.gulou.local.layout.Ports;
import org.gulou.local.layout.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    private static final long LITTLE = 1;

    @TempDir
    Path home;

    private Layout layout;
    private Ports ports;

    @BeforeEach
    void aBuiltCheckout() throws IOException {
        layout = new Layout(home, home.resolve("data"));
        ports = Ports.free(new SecureRandom()).orElseThrow();
        Files.createDirectories(layout.data());
        for (String module : Stream.concat(Stream.of(Service.values()).map(Service::module), Stream.of("gateway"))
                .toList()) {
            Files.createDirectories(layout.application(module).getParent());
            Files.createFile(layout.application(module));
        }
    }

    @Test
    void aBuiltCheckoutOnFreePortsPasses() throws IOException {
        new Preflight(layout, ports, LITTLE).check();
    }

    @Test
    void aPortInUseIsNamedWithItsHolder() throws IOException {
        try (ServerSocket taken = new ServerSocket(ports.keycloak(), 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> new Preflight(layout, ports, LITTLE).check())
                    .isInstanceOf(LaunchFault.class)
                    .hasMessageContaining("Port %d (Keycloak) is in use", taken.getLocalPort())
                    .hasMessageContaining("(pid %d)", ProcessHandle.current().pid())
                    .hasMessageContaining("--port-offset");
        }
    }

    @Test
    void whatIsNotBuiltIsNamed() throws IOException {
        Files.delete(layout.application("report-service"));

        assertThatThrownBy(() -> new Preflight(layout, ports, LITTLE).check())
                .isInstanceOf(LaunchFault.class)
                .hasMessageContaining("report-service")
                .hasMessageContaining("is missing");
    }

    @Test
    void tooLittleDiskIsSaidInMegabytes() {
        assertThatThrownBy(() -> new Preflight(layout, ports, Long.MAX_VALUE).check())
                .isInstanceOf(LaunchFault.class)
                .hasMessageContaining("Too little disk")
                .hasMessageContaining("MB needed");
    }

    @Test
    void oneLauncherAtATimeWorksOnTheData() throws IOException {
        try (StackLock held = StackLock.take(layout)) {
            assertThatThrownBy(() -> StackLock.take(layout))
                    .isInstanceOf(LaunchFault.class)
                    .hasMessageContaining("already running on " + layout.data())
                    .hasMessageContaining("(pid " + ProcessHandle.current().pid() + ")");
            assertThat(held).isNotNull();
        }
        StackLock.take(layout).close();
    }
}
