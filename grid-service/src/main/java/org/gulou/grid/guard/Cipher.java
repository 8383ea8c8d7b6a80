package org.gulou.grid.guard;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

/**
 * Encrypts one field of one row, or what is kept in another place. A ciphertext is bound to both, so that it is worthless in another
 * place; it begins with the id of its key, by which rows under an old key are found.
 */
@ApplicationScoped
public class Cipher {

    private static final int PREFIX = 5;

    private final Aead aead;
    private final byte[] currentPrefix;

    @Inject
    Cipher(GuardSecrets secrets) {
        this(secrets.keyset());
    }

    /** A cipher with that keyset, Tink's JSON; for what runs outside the container. */
    public Cipher(String keyset) {
        try {
            AeadConfig.register();
            KeysetHandle handle = TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
            aead = handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
            currentPrefix = Arrays.copyOf(aead.encrypt(new byte[0], new byte[0]), PREFIX);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyset gulou.guard.keyset cannot be read", e);
        }
    }

    /** The ciphertext of that text, null for null. */
    public byte[] encrypt(PersonalField field, UUID owner, String text) {
        if (text == null) {
            return null;
        }
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), boundTo(field, owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot encrypt a " + field, e);
        }
    }

    /** The text of that ciphertext, null for null; one that was altered or moved is an {@link IllegalStateException}. */
    public String decrypt(PersonalField field, UUID owner, byte[] ciphertext) {
        if (ciphertext == null) {
            return null;
        }
        try {
            return new String(aead.decrypt(ciphertext, boundTo(field, owner)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot decrypt the " + field + " of " + owner, e);
        }
    }

    /** The ciphertext of a text that belongs to no row of a person, bound to that kind of place and the place. */
    byte[] encrypt(String kind, String place, byte[] text) {
        try {
            return aead.encrypt(text, boundTo(kind, place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot encrypt for a place of kind " + kind, e);
        }
    }

    /** The text of that ciphertext; one that was altered or moved is an {@link IllegalStateException}. */
    byte[] decrypt(String kind, String place, byte[] ciphertext) {
        try {
            return aead.decrypt(ciphertext, boundTo(kind, place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot decrypt in a place of kind " + kind, e);
        }
    }

    /** What every ciphertext of the current key begins with. */
    public byte[] currentPrefix() {
        return currentPrefix.clone();
    }

    private static byte[] boundTo(String kind, String place) {
        return (kind + ' ' + place).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] boundTo(PersonalField field, UUID owner) {
        byte[] name = field.name().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(2 * Long.BYTES + name.length)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .put(name)
                .array();
    }
}
