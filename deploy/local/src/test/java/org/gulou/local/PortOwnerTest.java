package org.gulou.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortOwnerTest {

    private static final String LISTENER =
            "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4711 1 0000000000000000";

    @Test
    void aListenerIsKnownByItsPort() {
        assertThat(PortOwner.listeningInode(LISTENER, 8080)).contains("4711");
        assertThat(PortOwner.listeningInode(LISTENER, 8081)).isEmpty();
    }

    @Test
    void aConnectionIsNoListener() {
        assertThat(PortOwner.listeningInode(LISTENER.replace(" 0A ", " 01 "), 8080))
                .isEmpty();
    }
}
