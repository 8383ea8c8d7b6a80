package org.gulou.grid.door;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Where a request comes from: the peer, or what a gateway says of its own peer. An IPv6 client is its network of 64 bits, within which
 * it could have any address it likes.
 */
@ApplicationScoped
class ClientAddress {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final int IPV6_BYTES = 16;
    private static final int NETWORK = 64;

    private final List<AddressRange> gateways;

    ClientAddress(DoorConfig config) {
        this.gateways = config.gateways().stream().map(AddressRange::parse).toList();
    }

    String of(HttpServerRequest request) {
        return of(request.remoteAddress().hostAddress(), request.getHeader(FORWARDED));
    }

    String of(String peer, String forwarded) {
        Optional<byte[]> address = AddressRange.read(peer);
        if (forwarded != null && address.filter(this::isGateway).isPresent()) {
            // Of a list the last entry is the gateway's own word; those before it anybody can say.
            String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
            address = AddressRange.read(last).or(() -> AddressRange.read(peer));
        }
        return address.map(ClientAddress::counted).orElse(peer);
    }

    private boolean isGateway(byte[] peer) {
        return gateways.stream().anyMatch(range -> range.contains(peer));
    }

    private static String counted(byte[] address) {
        int bits = address.length == IPV6_BYTES ? NETWORK : address.length * Byte.SIZE;
        return address.length + ":" + AddressRange.prefix(address, bits).toString(Character.MAX_RADIX);
    }
}
