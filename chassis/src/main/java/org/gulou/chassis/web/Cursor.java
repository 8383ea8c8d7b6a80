package org.gulou.chassis.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.gulou.chassis.problem.CommonError;

/**
 * Where a page begins: the order it belongs to and the keys of the last row before it, as text. Opaque to clients; one that was
 * altered or never made here is 400 UNKNOWN_CURSOR. It grants nothing: the rows past it are still those the caller may see.
 */
public record Cursor(String sort, List<String> keys) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final int MAX_LENGTH = 4000;

    public Cursor {
        keys = Collections.unmodifiableList(new ArrayList<>(keys));
    }

    /** Reads what {@link #toString} wrote. */
    public static Cursor parse(String text) {
        try {
            List<String> parts = JSON.readValue(unsealed(text), TEXTS);
            if (parts == null || parts.size() < 2 || parts.get(0) == null) {
                throw CommonError.UNKNOWN_CURSOR.problem();
            }
            return new Cursor(parts.get(0), parts.subList(1, parts.size()));
        } catch (JsonProcessingException e) {
            throw CommonError.UNKNOWN_CURSOR.problem();
        }
    }

    /** The opaque form. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add(sort);
        parts.addAll(keys);
        try {
            String json = JSON.writeValueAsString(parts);
            return encoded(checksum(json) + json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list of texts is always JSON", e);
        }
    }

    private static String unsealed(String text) {
        if (text.length() > MAX_LENGTH) {
            throw CommonError.UNKNOWN_CURSOR.problem();
        }
        String sealed = decoded(text);
        // Spelt differently is altered too: base64 has several spellings of one value.
        if (sealed.length() < 8 || !encoded(sealed).equals(text) || !sealed.startsWith(checksum(sealed.substring(8)))) {
            throw CommonError.UNKNOWN_CURSOR.problem();
        }
        return sealed.substring(8);
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw CommonError.UNKNOWN_CURSOR.problem();
        }
    }

    private static String encoded(String sealed) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.getBytes(StandardCharsets.UTF_8));
    }

    // Against accidents, not against forgers, who gain nothing.
    private static String checksum(String json) {
        CRC32 crc = new CRC32();
        crc.update(json.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", crc.getValue());
    }
}
