package org.gulou.local.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void everyPortOfAStackIsAnother() {
        assertThat(new HashSet<>(new Ports(0).all().values())).hasSize(15);
    }

    @Test
    void theLargestShiftStaysWithinThePorts() {
        assertThat(new Ports(Ports.LARGEST_OFFSET).all().values()).allMatch(port -> port <= 65_535);
    }

    @Test
    void theIssuerFollowsTheShift() {
        assertThat(new Ports(300).issuer()).isEqualTo("http://127.0.0.1:8480/realms/gulou");
    }

    @Test
    void twoStacksStandSideBySide() {
        assertThat(new Ports(200).all().values())
                .doesNotContainAnyElementsOf(new Ports(0).all().values());
    }

    @Test
    void aTakenPortIsSeen() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(Ports.isTaken(socket.getLocalPort())).isTrue();
        }
    }

    @Test
    void freePortsAreFree() throws IOException {
        assertThat(Ports.free(new SecureRandom()).orElseThrow().all().values()).noneMatch(port -> {
            try {
                return Ports.isTaken(port);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
