package org.gulou.grid.door;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A range of IP addresses as RFC 4632 and RFC 4291 write it, {@code 10.0.0.0/8}; without a length one address. */
record AddressRange(byte[] network, int length) {

    // A name would be looked up; only what is an address already is read.
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    static AddressRange parse(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        byte[] network =
                read(address).orElseThrow(() -> new IllegalArgumentException("Not a range of addresses: " + text));
        int bits = network.length * Byte.SIZE;
        int length = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
        if (length < 0 || length > bits) {
            throw new IllegalArgumentException("Not a range of addresses: " + text);
        }
        return new AddressRange(network, length);
    }

    /** The bytes of an address, nothing for what is none. */
    static Optional<byte[]> read(String address) {
        if (!ADDRESS.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(address).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    boolean contains(byte[] address) {
        return address.length == network.length && prefix(address, length).equals(prefix(network, length));
    }

    /** The first bits of an address. */
    static BigInteger prefix(byte[] address, int bits) {
        return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - bits);
    }
}
