package org.gulou.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ProblemException;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenVerifierTest {

    private static final String ISSUER = "http://127.0.0.1:8180/realms/gulou";

    private final AtomicInteger fetches = new AtomicInteger();
    private final RsaJsonWebKey first = key("first");
    private final RsaJsonWebKey second = key("second");
    private volatile JsonWebKeySet shown = new JsonWebKeySet(first);
    private HttpServer issuer;
    private int port;

    @BeforeEach
    void startIssuer() throws IOException {
        issuer = serve(0);
        port = issuer.getAddress().getPort();
    }

    @AfterEach
    void stopIssuer() {
        issuer.stop(0);
    }

    @Test
    void theKeysAreFetchedOnceForManyTokens() throws JoseException {
        TokenVerifier verifier = verifier();
        for (int i = 0; i < 3; i++) {
            assertThat(verifier.verify(token(first)).getClaimValue("preferred_username"))
                    .isEqualTo("county");
        }
        assertThat(fetches).hasValue(1);
    }

    @Test
    void aKeyThatIsNotKnownYetIsFetched() throws JoseException {
        // Given
        TokenVerifier verifier = verifier();
        verifier.verify(token(first));
        // When
        shown = new JsonWebKeySet(first, second);
        // Then
        await().ignoreExceptionsInstanceOf(ProblemException.class).until(() -> verifier.verify(token(second)) != null);
        assertThat(fetches).hasValue(2);
    }

    @Test
    void aStrangerWithTheRightKeyIdIsRefused() throws JoseException {
        TokenVerifier verifier = verifier();
        RsaJsonWebKey stranger = key("first");
        assertThatProblem(() -> verifier.verify(token(stranger))).hasCode(CommonError.TOKEN_INVALID);
    }

    @Test
    void anIssuerThatIsAwayAtTheStartIsWaitedFor() throws Exception {
        // Given
        issuer.stop(0);
        TokenVerifier verifier = verifier();
        assertThatProblem(() -> verifier.verify(token(first))).hasCode(CommonError.UNAVAILABLE);
        // When
        issuer = serve(port);
        // Then
        assertThat(verifier.verify(token(first))).isNotNull();
    }

    @Test
    void keysThatWereFetchedOutliveTheIssuer() throws JoseException {
        TokenVerifier verifier = verifier();
        verifier.verify(token(first));
        issuer.stop(0);
        assertThat(verifier.verify(token(first))).isNotNull();
    }

    private TokenVerifier verifier() {
        return new TokenVerifier(new Config("http://127.0.0.1:" + port + "/certs"));
    }

    private HttpServer serve(int at) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
        server.createContext("/certs", exchange -> {
            fetches.incrementAndGet();
            byte[] keys = shown.toJson().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String token(RsaJsonWebKey key) throws JoseException {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience("gulou");
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setClaim("preferred_username", "county");
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        return signature.getCompactSerialization();
    }

    private static RsaJsonWebKey key(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            key.setUse("sig");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The configuration of a service that asks this issuer. */
    private record Config(String keysUrl) implements TokenConfig {

        @Override
        public String issuer() {
            return ISSUER;
        }

        @Override
        public String audience() {
            return "gulou";
        }

        @Override
        public Duration keysTimeout() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Optional<String> publicKey() {
            return Optional.empty();
        }

        @Override
        public int remembered() {
            return 10;
        }
    }
}
