package org.gulou.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gulou.gateway.config.GatewayConfig;
import org.gulou.gateway.problem.GatewayError;

/** Says who a request's {@code Authorization} headers name. Good tokens are remembered by their digest until they expire. */
@Singleton
public class TokenCheck {

    private static final String SCHEME = "bearer ";

    private final SigningKeys keys;
    private final TokenVerifier verifier;
    private final Clock clock;
    private final Cache<String, VerifiedToken> good;

    TokenCheck(SigningKeys keys, Clock clock, GatewayConfig config) {
        GatewayConfig.Tokens tokens = config.tokens();
        this.keys = keys;
        this.clock = clock;
        this.verifier = new TokenVerifier(tokens, clock);
        this.good = Caffeine.newBuilder()
                .maximumSize(tokens.remembered())
                .expireAfterWrite(tokens.rememberedFor())
                .build();
    }

    /**
     * The user of the one token sent, or empty when none was. Fails with {@link org.gulou.gateway.problem.Refused}: TOKEN_INVALID,
     * TOKEN_EXPIRED, or UNAVAILABLE while the issuer's keys cannot be had.
     */
    public Future<Optional<String>> userOf(List<String> authorization) {
        if (authorization.isEmpty()) {
            return Future.succeededFuture(Optional.empty());
        }
        String header = authorization.get(0);
        if (authorization.size() > 1 || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Future.failedFuture(GatewayError.TOKEN_INVALID.refused());
        }
        return verified(header.substring(SCHEME.length()).trim()).map(token -> Optional.of(token.user()));
    }

    private Future<VerifiedToken> verified(String token) {
        String digest = digest(token);
        VerifiedToken known = good.getIfPresent(digest);
        if (known != null) {
            return clock.instant().isBefore(known.end())
                    ? Future.succeededFuture(known)
                    : Future.failedFuture(GatewayError.TOKEN_EXPIRED.refused());
        }
        return TokenHeader.keyId(token)
                .map(keys::find)
                .orElseGet(() -> Future.failedFuture(GatewayError.TOKEN_INVALID.refused()))
                .map(key -> verifier.verify(token, key))
                .onSuccess(fresh -> good.put(digest, fresh));
    }

    // The digest, not the token: a heap dump of the gateway should hand out no credentials.
    private static String digest(String token) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
