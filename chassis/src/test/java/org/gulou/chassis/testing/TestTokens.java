package org.gulou.chassis.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens as the identity provider makes them, signed with a key of this JVM, and such as it would never make. A service under test
 * trusts the key through {@link #configuration()}.
 */
public final class TestTokens {

    /** The issuer that services under test trust. */
    public static final String ISSUER = "http://127.0.0.1:8180/realms/gulou";

    private static final String AUDIENCE = "gulou";
    private static final String KEY_PROPERTY = "gulou.testing.token-key";
    private static final Base64.Encoder BASE64_URL = Base64.getUrlEncoder().withoutPadding();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> header = new LinkedHashMap<>();
    private final Map<String, Object> claims = new LinkedHashMap<>();

    private TestTokens(String user) {
        Instant now = Instant.now();
        header.put("alg", "RS256");
        header.put("typ", "JWT");
        claims.put("iss", ISSUER);
        claims.put("aud", AUDIENCE);
        claims.put(
                "sub",
                UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8)).toString());
        claims.put("preferred_username", user);
        claims.put("groups", List.of());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(Duration.ofMinutes(10)).getEpochSecond());
    }

    /** A token for that user, without roles or areas until they are given. */
    public static TestTokens as(String user) {
        return new TestTokens(user);
    }

    /** What a service needs to trust these tokens. */
    public static Map<String, String> configuration() {
        return Map.of("gulou.token.public-key", publicKeyText(), "gulou.issuer", ISSUER);
    }

    /** With these roles. */
    public TestTokens roles(String... roles) {
        return claim("groups", List.of(roles));
    }

    /** With these areas claimed. */
    public TestTokens areas(String... areas) {
        return claim("areas", List.of(areas));
    }

    /** For another audience. */
    public TestTokens audience(String audience) {
        return claim("aud", audience);
    }

    /** From another issuer. */
    public TestTokens issuer(String issuer) {
        return claim("iss", issuer);
    }

    /** Past its time by an hour. */
    public TestTokens expired() {
        return expiringIn(Duration.ofHours(-1));
    }

    /** Good for so long from now, by the system's clock: as the identity provider's, it knows nothing of the business. */
    public TestTokens expiringIn(Duration left) {
        return claim("exp", Instant.now().plus(left).getEpochSecond());
    }

    /** With any claim. */
    public TestTokens claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    /** The signed token. */
    public String token() {
        return signed(signingKey());
    }

    /** The value of an {@code Authorization} header with the signed token. */
    public String bearer() {
        return "Bearer " + token();
    }

    /** The same claims, signed with a key nobody trusts. */
    public String tokenSignedByStranger() {
        return signed(newKeyPair().getPrivate());
    }

    /** The same claims with algorithm {@code none} and no signature. */
    public String unsigned() {
        header.put("alg", "none");
        return content() + ".";
    }

    /** The same claims with HS256, the public key taken for the secret. */
    public String signedWithPublicKeyAsSecret() {
        header.put("alg", "HS256");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(pem().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String content = content();
            return content + "." + encoded(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(PrivateKey key) {
        try {
            String content = content();
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return content + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String content() {
        return encoded(json(header)) + "." + encoded(json(claims));
    }

    private static byte[] json(Map<String, Object> members) {
        try {
            return JSON.writeValueAsBytes(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return BASE64_URL.encodeToString(bytes);
    }

    private static String publicKeyText() {
        try {
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) signingKey();
            RSAPublicKeySpec spec = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return Base64.getEncoder()
                    .encodeToString(
                            KeyFactory.getInstance("RSA").generatePublic(spec).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + publicKeyText() + "\n-----END PUBLIC KEY-----\n";
    }

    // A system property is the one place that all class loaders of a Quarkus test share.
    private static PrivateKey signingKey() {
        String text = (String) System.getProperties()
                .computeIfAbsent(
                        KEY_PROPERTY,
                        k -> Base64.getEncoder()
                                .encodeToString(newKeyPair().getPrivate().getEncoded()));
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKeyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
