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
    void stacksTwoHundredApartStandSideBySide() {
        for (int offset = 0; offset < 1000; offset += 200) {
            for (int other = offset + 200; other < 1000; other += 200) {
                assertThat(new Ports(other).sharedWith(new Ports(offset))).isEmpty();
            }
        }
    }

    @Test
    void aPortOfTwoStacksIsSeen() {
        assertThat(new Ports(100).sharedWith(new Ports(0))).contains(8180);
        assertThat(new Ports(1000).sharedWith(new Ports(0))).contains(9080);
        assertThat(new Ports(500).sharedWith(new Ports(400))).contains(8580);
    }

    @Test
    void theNextShiftStandsBesideThisStackAndTheUnshiftedOne() {
        assertThat(new Ports(0).next()).contains(new Ports(200));
        assertThat(new Ports(100).next()).contains(new Ports(400));
        assertThat(new Ports(800).next()).contains(new Ports(1200));
        assertThat(new Ports(Ports.LARGEST_OFFSET).next()).isEmpty();
    }

    @Test
    void aTakenPortIsSeen() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(Ports.isTaken(socket.getLocalPort())).isTrue();
        }
    }

    @Test
    void freePortsAreFreeAndNotThoseOfTheUnshiftedStack() throws IOException {
        Ports unshifted = new Ports(0);
        assertThat(Ports.free(new SecureRandom()).orElseThrow().all().values()).noneMatch(port -> {
            try {
                return unshifted.all().containsValue(port) || Ports.isTaken(port);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
