package org.gulou.chassis.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ProblemException;
import org.jose4j.jwt.JwtClaims;

/**
 * Knows who stands behind a token. One that was verified is remembered until its end: checking the signature of each request anew
 * halves the rate of reads.
 */
@ApplicationScoped
class TokenIdentities implements IdentityProvider<TokenAuthenticationRequest> {

    private static final String USER = "preferred_username";
    private static final String ROLES = "groups";

    private final TokenVerifier verifier;
    private final Cache<String, Verified> remembered;

    TokenIdentities(TokenVerifier verifier, TokenConfig config) {
        this.verifier = verifier;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(config.remembered())
                .expireAfter(new UntilItsEnd())
                .build();
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        // Before the token library's own provider, which remembers nothing and cannot tell why it refuses.
        return SYSTEM_FIRST + 100;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        TokenCredential credential = request.getToken();
        if (!(credential instanceof JsonWebTokenCredential)) {
            return Uni.createFrom().nullItem();
        }
        Verified known = remembered.getIfPresent(credential.getToken());
        // Off the event loop: the issuer's keys may have to be fetched.
        return known != null && known.end().isAfter(Instant.now())
                ? Uni.createFrom().item(known.identity())
                : context.runBlocking(() -> verify(credential));
    }

    private SecurityIdentity verify(TokenCredential credential) {
        try {
            JwtClaims claims = verifier.verify(credential.getToken());
            Verified verified = new Verified(identity(claims, credential), end(claims));
            remembered.put(credential.getToken(), verified);
            return verified.identity();
        } catch (ProblemException refusal) {
            throw new AuthenticationFailedException(refusal);
        }
    }

    private static SecurityIdentity identity(JwtClaims claims, TokenCredential credential) {
        if (!(claims.getClaimValue(USER) instanceof String user) || user.isBlank()) {
            throw CommonError.TOKEN_INVALID.problem();
        }
        // The principal's name is the preferred_username only while nothing that comes before it is there.
        claims.unsetClaim("upn");
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(credential.getToken(), claims))
                .addRoles(Claims.texts(claims.getClaimValue(ROLES)))
                .addCredential(credential)
                .build();
    }

    private static Instant end(JwtClaims claims) {
        Object end = claims.getClaimValue("exp");
        return end instanceof Number seconds ? Instant.ofEpochSecond(seconds.longValue()) : Instant.now();
    }

    /** Who stands behind a token, and when it ends. */
    private record Verified(SecurityIdentity identity, Instant end) {}

    /** Forgets a token when it ends. */
    private static final class UntilItsEnd implements Expiry<String, Verified> {

        @Override
        public long expireAfterCreate(String token, Verified verified, long now) {
            Duration left = Duration.between(Instant.now(), verified.end());
            return Math.max(0, left.toNanos());
        }

        @Override
        public long expireAfterUpdate(String token, Verified verified, long now, long left) {
            return expireAfterCreate(token, verified, now);
        }

        @Override
        public long expireAfterRead(String token, Verified verified, long now, long left) {
            return left;
        }
    }
}
