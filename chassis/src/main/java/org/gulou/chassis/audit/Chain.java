package org.gulou.chassis.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of the chain: SHA-256 over the one before and the entry's fields, each led by its length. */
final class Chain {

    /** What the first entry is chained to. */
    static final byte[] ORIGIN = new byte[32];

    private Chain() {}

    static byte[] next(byte[] previous, AuditEntry entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            digest.update(canonical(entry));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] canonical(AuditEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            put(out, entry.id().toString());
            put(out, entry.at().toString());
            put(out, entry.actor());
            put(out, entry.action());
            put(out, entry.subjectType());
            put(out, entry.subjectId());
            put(out, entry.areaCode());
            put(out, entry.facts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    // The length before the text, so that no two rows have the same bytes; -1 tells none from empty.
    private static void put(DataOutputStream out, String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
