package org.gulou.grid.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    private final ClientAddress addresses = new ClientAddress(new Limits(30, 600));

    @Test
    void theGatewaySaysWhereARequestComesFrom() {
        assertThat(addresses.of("127.0.0.1", "203.0.113.7")).isEqualTo(addresses.of("203.0.113.7", null));
    }

    @Test
    void nobodyElseCanSayItIsSomebodyElse() {
        assertThat(addresses.of("203.0.113.7", "198.51.100.1")).isEqualTo(addresses.of("203.0.113.7", null));
    }

    @Test
    void ofAListTheLastWordCounts() {
        assertThat(addresses.of("127.0.0.1", "198.51.100.1, 203.0.113.7")).isEqualTo(addresses.of("203.0.113.7", null));
    }

    @Test
    void aNameIsNoAddressAndIsNotLookedUp() {
        assertThat(addresses.of("127.0.0.1", "localhost")).isEqualTo(addresses.of("127.0.0.1", null));
    }

    @Test
    void aNetworkOfIpv6IsOneClient() {
        String one = addresses.of("2001:db8:1:2::1", null);
        assertThat(addresses.of("2001:db8:1:2:ffff::9", null)).isEqualTo(one);
        assertThat(addresses.of("2001:db8:1:3::1", null)).isNotEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "fd00::/8, fd12::1, true",
        "0.0.0.0/0, 203.0.113.7, true",
        "0.0.0.0/0, fd12::1, false"
    })
    void aRangeHoldsWhatBeginsLikeIt(String range, String address, boolean held) {
        assertThat(AddressRange.parse(range).contains(AddressRange.read(address).orElseThrow()))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "10.0.0.0/33", "10.0.0.0/-1", ""})
    void whatIsNoRangeIsRefusedAtTheStart(String text) {
        assertThatThrownBy(() -> AddressRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
