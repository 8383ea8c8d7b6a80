package org.gulou.grid.guard;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/** The configured keys. A test without any has keys of zeros, the same after each restart, because its database stays. */
@ApplicationScoped
class GuardSecrets {

    private static final byte[] ZEROS = new byte[32];
    private static final int TEST_KEY = 1;

    private final GuardConfig config;

    GuardSecrets(GuardConfig config) {
        this.config = config;
    }

    String keyset() {
        return config.keyset().orElseGet(() -> {
            requireTest("gulou.guard.keyset is not set: a keyset of Tink, as JSON");
            return zeroKeyset();
        });
    }

    String indexKey() {
        return config.indexKey().orElseGet(() -> {
            requireTest("gulou.guard.index-key is not set: 32 random bytes in Base64");
            return Base64.getEncoder().encodeToString(ZEROS);
        });
    }

    Optional<String> nextIndexKey() {
        return config.nextIndexKey();
    }

    // A key that is missing or broken is told now, not when the first resident comes.
    void start(@Observes StartupEvent event, Cipher cipher, BlindIndex index) {
        cipher.currentPrefix();
        index.of("START", "");
    }

    private static void requireTest(String otherwise) {
        if (LaunchMode.current() != LaunchMode.TEST) {
            throw new IllegalStateException(otherwise);
        }
    }

    @AccessesPartialKey
    private static String zeroKeyset() {
        try {
            AeadConfig.register();
            AesGcmKey key = AesGcmKey.builder()
                    .setParameters(PredefinedAeadParameters.AES256_GCM)
                    .setKeyBytes(SecretBytes.copyFrom(ZEROS, InsecureSecretKeyAccess.get()))
                    .setIdRequirement(TEST_KEY)
                    .build();
            KeysetHandle keyset = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key).makePrimary())
                    .build();
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink cannot make a keyset", e);
        }
    }
}
