package org.gulou.gateway.proxy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A request target in ASCII. */
final class Target {

    private static final int ASCII_END = 0x7f;

    private Target() {}

    /**
     * The target with octets beyond ASCII percent-encoded. Clients send a query in raw UTF-8 although they should not; the server
     * reads each octet as one character, and the client would write each of them as two.
     */
    static String ascii(String target) {
        if (target.chars().allMatch(c -> c < ASCII_END)) {
            return target;
        }
        StringBuilder encoded = new StringBuilder();
        for (byte octet : target.getBytes(StandardCharsets.ISO_8859_1)) {
            if (octet >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", octet));
            }
        }
        return encoded.toString();
    }
}
