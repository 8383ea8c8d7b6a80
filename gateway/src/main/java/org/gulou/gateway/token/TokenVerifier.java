package org.gulou.gateway.token;

import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import org.gulou.gateway.config.GatewayConfig;
import org.gulou.gateway.problem.GatewayError;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** Verifies one token against one key. */
final class TokenVerifier {

    private static final AlgorithmConstraints RS256_ONLY =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256);
    private static final String USER = "preferred_username";

    private final GatewayConfig.Tokens config;
    private final Clock clock;

    TokenVerifier(GatewayConfig.Tokens config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Who the token names and until when; refused with TOKEN_EXPIRED when only its time is wrong, else with TOKEN_INVALID. */
    VerifiedToken verify(String token, RSAPublicKey key) {
        try {
            JwtClaims claims = consumer(key).processToClaims(token);
            String user = claims.getStringClaimValue(USER);
            if (user == null || user.isBlank()) {
                throw GatewayError.TOKEN_INVALID.refused();
            }
            Instant end = Instant.ofEpochMilli(claims.getExpirationTime().getValueInMillis())
                    .plus(config.clockSkew());
            return new VerifiedToken(user, end);
        } catch (InvalidJwtException e) {
            boolean onlyExpired = e.getErrorDetails().stream().allMatch(d -> d.getErrorCode() == ErrorCodes.EXPIRED);
            throw (onlyExpired && e.hasExpired() ? GatewayError.TOKEN_EXPIRED : GatewayError.TOKEN_INVALID).refused();
        } catch (MalformedClaimException e) {
            throw GatewayError.TOKEN_INVALID.refused();
        }
    }

    private JwtConsumer consumer(RSAPublicKey key) {
        return new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(RS256_ONLY)
                .setVerificationKey(key)
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds((int) config.clockSkew().toSeconds())
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .setExpectedIssuer(true, config.issuer())
                .setExpectedAudience(true, config.audience())
                .build();
    }
}
