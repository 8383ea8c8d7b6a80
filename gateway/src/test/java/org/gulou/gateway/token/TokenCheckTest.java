package org.gulou.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gulou.gateway.problem.GatewayError;
import org.gulou.gateway.problem.Refused;
import org.gulou.gateway.testing.Configs;
import org.gulou.gateway.testing.Issuer;
import org.gulou.gateway.testing.TestClock;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class TokenCheckTest {

    private static final Duration SKEW = Duration.ofSeconds(5);

    private final TestClock clock = new TestClock();
    private final TokenCheck check = new TokenCheck(
            new SigningKeys(TokenCheckTest::published, clock, Duration.ofHours(1), Duration.ZERO),
            clock,
            Configs.with(Map.of("tokens.clock-skew", SKEW.toSeconds() + "s")));

    @Test
    void aRememberedTokenEndsWithItsTime() {
        long end = clock.instant().plusSeconds(60).getEpochSecond();
        String bearer = "Bearer " + Issuer.tokenFor("county").with("exp", end).signed();
        assertThat(user(bearer)).contains("county");

        clock.advance(Duration.ofSeconds(59));
        assertThat(user(bearer)).contains("county");
        clock.advance(SKEW.plusSeconds(2));
        assertThat(refusal(bearer)).isEqualTo(GatewayError.TOKEN_EXPIRED);
    }

    @Test
    void aTokenOfTomorrowIsNotGoodToday() {
        long begin = clock.instant().plusSeconds(600).getEpochSecond();

        assertThat(refusal(
                        "Bearer " + Issuer.tokenFor("county").with("nbf", begin).signed()))
                .isEqualTo(GatewayError.TOKEN_INVALID);
    }

    @Test
    void theSchemeIsReadInAnyCase() {
        assertThat(user("bEARER " + Issuer.tokenFor("county").signed())).contains("county");
    }

    @Test
    void noHeaderIsNobody() {
        assertThat(check.userOf(List.of()).result()).isEmpty();
    }

    @Test
    void aShortKeyOrOneForEncryptionIsNotTrusted() throws JoseException {
        RsaJsonWebKey encrypting = Issuer.newKey();
        encrypting.setKeyId("encrypting");
        encrypting.setUse("enc");
        RsaJsonWebKey shortKey = RsaJwkGenerator.generateJwk(1024);
        shortKey.setKeyId("short");

        assertThat(KeySet.parse(Issuer.jwks(encrypting, shortKey)).keys()).isEmpty();
    }

    private Optional<String> user(String authorization) {
        return check.userOf(List.of(authorization)).result();
    }

    private GatewayError refusal(String authorization) {
        Future<Optional<String>> user = check.userOf(List.of(authorization));
        assertThat(user.failed()).isTrue();
        return ((Refused) user.cause()).error();
    }

    private static Future<KeySet> published() {
        try {
            return Future.succeededFuture(KeySet.parse(Issuer.jwks()));
        } catch (JoseException e) {
            return Future.failedFuture(e);
        }
    }
}
