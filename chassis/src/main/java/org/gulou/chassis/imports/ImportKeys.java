package org.gulou.chassis.imports;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Makes the cipher of the configured keys, when it is first needed. */
@ApplicationScoped
class ImportKeys {

    @Produces
    @ApplicationScoped
    @DefaultBean
    ImportCipher cipher(ImportConfig config) {
        return new TinkImportCipher(
                config.key().map(ImportKeys::decoded).orElseGet(() -> madeUp(LaunchMode.current())));
    }

    private static List<byte[]> decoded(List<String> keys) {
        return keys.stream().map(ImportKeys::decoded).toList();
    }

    private static byte[] decoded(String key) {
        byte[] bytes = Base64.getDecoder().decode(key.strip());
        if (bytes.length != TinkImportCipher.KEY_BYTES) {
            throw new IllegalStateException("A key of gulou.imports.key is not 32 bytes in base64");
        }
        return bytes;
    }

    private static List<byte[]> madeUp(LaunchMode mode) {
        if (mode != LaunchMode.TEST) {
            throw new IllegalStateException("gulou.imports.key is not set: 32 random bytes in base64");
        }
        byte[] key = new byte[TinkImportCipher.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return List.of(key);
    }
}
