package org.gulou.chassis.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import org.gulou.chassis.problem.CommonError;
import org.jboss.logging.Logger;
import org.jose4j.http.Get;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/**
 * Checks tokens: signed with RS256 by a key of our issuer, made by it for us, and not past their time. The keys are fetched when first
 * needed, and again when a token names one that is not known yet; what was fetched outlives an issuer that is away.
 */
@ApplicationScoped
class TokenVerifier {

    private static final Logger LOG = Logger.getLogger(TokenVerifier.class);

    private static final Duration KEEP_WITHOUT_ISSUER = Duration.ofDays(1);
    // A stranger who invents key ids makes us ask the issuer no more often than this.
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(2);

    private final JwtConsumer tokens;

    TokenVerifier(TokenConfig config) {
        JwtConsumerBuilder builder = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256))
                .setExpectedIssuer(config.issuer())
                .setExpectedAudience(config.audience())
                .setRequireExpirationTime();
        config.publicKey()
                .ifPresentOrElse(
                        key -> builder.setVerificationKey(publicKey(key)),
                        () -> builder.setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(keys(config))));
        this.tokens = builder.build();
    }

    /** The claims of a token that is to be trusted; TOKEN_EXPIRED, TOKEN_INVALID, or UNAVAILABLE when the keys cannot be had. */
    JwtClaims verify(String token) {
        try {
            return tokens.processToClaims(token);
        } catch (InvalidJwtException e) {
            throw reason(e).problem();
        }
    }

    private static CommonError reason(InvalidJwtException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                LOG.warnf("The issuer's keys cannot be had: %s", cause.toString());
                return CommonError.UNAVAILABLE;
            }
        }
        LOG.debugf("A token was refused: %s", fault.getErrorDetails());
        return fault.hasExpired() ? CommonError.TOKEN_EXPIRED : CommonError.TOKEN_INVALID;
    }

    private static HttpsJwks keys(TokenConfig config) {
        Get http = new Get();
        int patience = Math.toIntExact(config.keysTimeout().toMillis());
        http.setConnectTimeout(patience);
        http.setReadTimeout(patience);
        http.setRetries(1);
        HttpsJwks keys = new HttpsJwks(config.keysUrl());
        keys.setSimpleHttpGet(http);
        keys.setRetainCacheOnErrorDuration(KEEP_WITHOUT_ISSUER.toSeconds());
        keys.setRefreshReprieveThreshold(BETWEEN_FETCHES.toMillis());
        return keys;
    }

    private static PublicKey publicKey(String text) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("gulou.token.public-key is no RSA public key", e);
        }
    }
}
