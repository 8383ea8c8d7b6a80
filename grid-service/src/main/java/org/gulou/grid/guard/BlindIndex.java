package org.gulou.grid.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Finds what is encrypted: an HMAC-SHA-256 of the field and its normalised text, cut to 16 bytes. Without the key nobody can try all
 * numbers of a county. While the key is changed, values of both are looked up, whichever a replica
 * writes under.
 */
@ApplicationScoped
public class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;
    private static final int SHORTEST_KEY = 32;

    private final Mac writing;
    private final List<Mac> reading;

    @Inject
    BlindIndex(GuardSecrets secrets) {
        this(secrets.indexKey(), secrets.nextIndexKey());
    }

    /** An index under these keys, Base64; for what runs outside the container. */
    public BlindIndex(String current, Optional<String> next) {
        reading = Stream.concat(Stream.of(current), next.stream())
                .map(BlindIndex::keyed)
                .toList();
        writing = reading.get(0);
    }

    /** The value to store. */
    public byte[] of(String field, String text) {
        return hash(writing, field, text);
    }

    /** Whether the key is being changed, so that one text has two values. */
    public boolean isBeingChanged() {
        return reading.size() > 1;
    }

    /** Every value under which a row may be found now. */
    public List<byte[]> lookups(String field, String text) {
        return reading.stream().map(mac -> hash(mac, field, text)).toList();
    }

    // A copy of a keyed Mac costs a tenth of a new one, and an import makes millions.
    private static byte[] hash(Mac keyed, String field, String text) {
        try {
            Mac mac = (Mac) keyed.clone();
            mac.update(field.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), BYTES);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own " + ALGORITHM + " can be copied", e);
        }
    }

    private static Mac keyed(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalStateException("An index key has at least " + SHORTEST_KEY + " bytes");
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
