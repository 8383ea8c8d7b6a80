package org.gulou.gateway.testing;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Makes tokens as the identity provider does, and such as it never would. */
public final class Issuer {

    /** The issuer the gateway under test trusts. */
    public static final String NAME = "http://127.0.0.1/realms/gulou";

    private static final String KEY_ID = "first";
    private static final String ROTATED_PROPERTY = "gulou.testing.issuer-key-rotated";
    private static final String KEY_PROPERTY = "gulou.testing.issuer-key";

    private final Map<String, Object> claims = new HashMap<>();

    private Issuer(String user) {
        long now = Instant.now().getEpochSecond();
        claims.put("iss", NAME);
        claims.put("aud", List.of("gulou", "account"));
        claims.put("exp", now + 600);
        claims.put("iat", now);
        claims.put("preferred_username", user);
    }

    /** A token for that user. */
    public static Issuer tokenFor(String user) {
        return new Issuer(user);
    }

    /** With that claim; without it when the value is null. */
    public Issuer with(String claim, Object value) {
        claims.put(claim, value);
        claims.values().removeIf(v -> v == null);
        return this;
    }

    /** Signed as it should be. */
    public String signed() {
        return sign(key(), KEY_ID);
    }

    /** Signed with a key nobody knows, under the known key's name. */
    public String signedByStranger() {
        return sign(newKey(), KEY_ID);
    }

    /** Signed with a key nobody knows, under a name nobody knows. */
    public String signedByStrangerAs(String keyId) {
        return sign(newKey(), keyId);
    }

    /** With that key, under that name. */
    public String sign(RsaJsonWebKey key, String keyId) {
        return serialized(AlgorithmIdentifiers.RSA_USING_SHA256, key.getPrivateKey(), keyId);
    }

    /** Signed with the right key by an algorithm that is not RS256. */
    public String signedByOtherAlgorithm() {
        return serialized(AlgorithmIdentifiers.RSA_USING_SHA512, key().getPrivateKey(), KEY_ID);
    }

    /** Algorithm {@code none}. */
    public String unsigned() {
        return serialized(AlgorithmIdentifiers.NONE, null, KEY_ID);
    }

    /** HS256, the published key taken for the secret. */
    public String signedWithPublicKeyAsSecret() {
        byte[] published = Base64.getMimeEncoder().encode(publicKey().getEncoded());
        return serialized(AlgorithmIdentifiers.HMAC_SHA256, new HmacKey(published), KEY_ID);
    }

    /** What the provider publishes. */
    public static String jwks() {
        RsaJsonWebKey key = key();
        key.setKeyId(KEY_ID);
        key.setUse("sig");
        key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        String rotated = System.getProperty(ROTATED_PROPERTY);
        return rotated == null ? jwks(key) : jwks(key, parsed(rotated));
    }

    /** From now on this key is published too, under that name; none when it is null. */
    public static void publishAlso(RsaJsonWebKey key, String keyId) {
        if (key == null) {
            System.clearProperty(ROTATED_PROPERTY);
        } else {
            key.setKeyId(keyId);
            System.setProperty(ROTATED_PROPERTY, key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
        }
    }

    private static RsaJsonWebKey parsed(String json) {
        try {
            return (RsaJsonWebKey) JsonWebKey.Factory.newJwk(json);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A set of these keys. */
    public static String jwks(RsaJsonWebKey... keys) {
        return new JsonWebKeySet(keys).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    /** A fresh key. */
    public static RsaJsonWebKey newKey() {
        try {
            return RsaJwkGenerator.generateJwk(2048);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicKey publicKey() {
        return key().getPublicKey();
    }

    private String serialized(String algorithm, Key key, String keyId) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            signature.setAlgorithmHeaderValue(algorithm);
            signature.setKeyIdHeaderValue(keyId);
            signature.setKey(key);
            JwtClaims body = new JwtClaims();
            claims.forEach(body::setClaim);
            signature.setPayload(body.toJson());
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    // A system property is the one place that all class loaders of a Quarkus test share.
    private static synchronized RsaJsonWebKey key() {
        try {
            String text = (String) System.getProperties()
                    .computeIfAbsent(
                            KEY_PROPERTY,
                            property -> Base64.getEncoder()
                                    .encodeToString(newKey().getPrivateKey().getEncoded()));
            KeyFactory factory = KeyFactory.getInstance("RSA");
            RSAPrivateCrtKey secret = (RSAPrivateCrtKey) factory.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
            RsaJsonWebKey key = new RsaJsonWebKey((RSAPublicKey)
                    factory.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent())));
            key.setPrivateKey(secret);
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
