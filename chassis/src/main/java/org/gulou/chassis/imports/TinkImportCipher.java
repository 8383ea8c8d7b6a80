package org.gulou.chassis.imports;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM by Tink, with a keyset made of the configured keys: the first encrypts, all of them decrypt. */
final class TinkImportCipher implements ImportCipher {

    /** The bytes of a key. */
    static final int KEY_BYTES = 32;

    private static final String HMAC = "HmacSHA256";

    private final Aead aead;
    private final SecretKeySpec fingerprintKey;

    TinkImportCipher(List<byte[]> keys) {
        try {
            AeadConfig.register();
            this.aead = keyset(keys).getPrimitive(RegistryConfiguration.get(), Aead.class);
            // A key of its own: the same one must not serve two algorithms.
            this.fingerprintKey = new SecretKeySpec(hmac(new SecretKeySpec(keys.get(0), HMAC), "fingerprint"), HMAC);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys of imports cannot be used", e);
        }
    }

    @Override
    public byte[] seal(byte[] plain, String context) {
        try {
            return aead.encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot encrypt for " + context, e);
        }
    }

    @Override
    public byte[] open(byte[] sealed, String context) {
        try {
            return aead.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw ImportError.FILE_LOST.problem();
        }
    }

    @Override
    public byte[] fingerprint(byte[] bytes) {
        try {
            return hmac(fingerprintKey, bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot hash", e);
        }
    }

    private static KeysetHandle keyset(List<byte[]> keys) throws GeneralSecurityException {
        KeysetHandle.Builder keyset = KeysetHandle.newBuilder();
        for (int i = 0; i < keys.size(); i++) {
            KeysetHandle.Builder.Entry entry = KeysetHandle.importKey(key(keys.get(i)));
            keyset.addEntry(i == 0 ? entry.makePrimary() : entry);
        }
        return keyset.build();
    }

    @AccessesPartialKey
    private static AesGcmKey key(byte[] bytes) throws GeneralSecurityException {
        // The id stands before each ciphertext and must come out the same in every process and at every place in the
        // list.
        int id = ByteBuffer.wrap(hmac(new SecretKeySpec(bytes, HMAC), "id")).getInt();
        return AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(KEY_BYTES)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.TINK)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .setIdRequirement(id)
                .build();
    }

    private static byte[] hmac(SecretKeySpec key, String purpose) throws GeneralSecurityException {
        return hmac(key, ("gulou.imports." + purpose).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(SecretKeySpec key, byte[] bytes) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(key);
        return mac.doFinal(bytes);
    }
}
