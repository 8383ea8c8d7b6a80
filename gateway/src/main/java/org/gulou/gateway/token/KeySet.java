package org.gulou.gateway.token;

import java.security.interfaces.RSAPublicKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** The issuer's signing keys by their id, read from a JWK set (RFC 7517); keys for anything but RS256 are left out. */
record KeySet(Map<String, RSAPublicKey> keys) {

    static final KeySet EMPTY = new KeySet(Map.of());

    private static final int SHORTEST_MODULUS = 2048;

    KeySet {
        keys = Map.copyOf(keys);
    }

    /** Reads the document; a {@link JoseException} when it is none. */
    static KeySet parse(String json) throws JoseException {
        Map<String, RSAPublicKey> found = new HashMap<>();
        for (JsonWebKey key : new JsonWebKeySet(json).getJsonWebKeys()) {
            if (key.getKeyId() != null && key instanceof RsaJsonWebKey rsa && signsRs256(rsa)) {
                found.put(key.getKeyId(), rsa.getRsaPublicKey());
            }
        }
        return new KeySet(found);
    }

    Optional<RSAPublicKey> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    private static boolean signsRs256(RsaJsonWebKey key) {
        return (key.getUse() == null || key.getUse().equals("sig"))
                && (key.getAlgorithm() == null || key.getAlgorithm().equals(AlgorithmIdentifiers.RSA_USING_SHA256))
                && key.getRsaPublicKey().getModulus().bitLength() >= SHORTEST_MODULUS;
    }
}
