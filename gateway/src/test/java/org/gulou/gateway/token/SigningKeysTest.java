package org.gulou.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.gulou.gateway.problem.GatewayError;
import org.gulou.gateway.problem.Refused;
import org.gulou.gateway.testing.Issuer;
import org.gulou.gateway.testing.TestClock;
import org.junit.jupiter.api.Test;

class SigningKeysTest {

    private static final RSAPublicKey KEY = Issuer.newKey().getRsaPublicKey();
    private static final KeySet FIRST = new KeySet(Map.of("first", KEY));
    private static final KeySet SECOND = new KeySet(Map.of("second", KEY));
    private static final Duration FRESH_FOR = Duration.ofMinutes(10);
    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(10);

    private final TestClock clock = new TestClock();
    private final Deque<Future<KeySet>> answers = new ArrayDeque<>();
    private int fetches;
    private final SigningKeys keys = new SigningKeys(this::fetch, clock, FRESH_FOR, AT_MOST_EVERY);

    @Test
    void aKnownKeyIsNotFetchedAgain() {
        answers.add(Future.succeededFuture(FIRST));

        keys.find("first");

        assertThat(keys.find("first").result()).isEqualTo(KEY);
        assertThat(fetches).isEqualTo(1);
    }

    @Test
    void aRotationIsNoticedAtOnce() {
        answers.add(Future.succeededFuture(FIRST));
        answers.add(Future.succeededFuture(SECOND));
        keys.find("first");
        clock.advance(AT_MOST_EVERY);

        assertThat(keys.find("second").result()).isEqualTo(KEY);
    }

    @Test
    void madeUpIdsDoNotFloodTheIssuer() {
        answers.add(Future.succeededFuture(FIRST));
        keys.find("first");

        for (int i = 0; i < 100; i++) {
            assertThat(refusal(keys.find("made-up-" + i))).isEqualTo(GatewayError.TOKEN_INVALID);
        }

        assertThat(fetches).isEqualTo(1);
    }

    @Test
    void aWithdrawnKeyIsForgottenOnceTheKeysAreStale() {
        answers.add(Future.succeededFuture(FIRST));
        answers.add(Future.succeededFuture(SECOND));
        keys.find("first");
        clock.advance(FRESH_FOR.plusSeconds(1));

        // The one that notices is still served, without waiting.
        assertThat(keys.find("first").succeeded()).isTrue();

        assertThat(refusal(keys.find("first"))).isEqualTo(GatewayError.TOKEN_INVALID);
    }

    @Test
    void allWhoWaitShareOneFetch() {
        Promise<KeySet> slow = Promise.promise();
        answers.add(slow.future());

        Future<RSAPublicKey> one = keys.find("first");
        Future<RSAPublicKey> other = keys.find("first");
        slow.complete(FIRST);

        assertThat(one.result()).isEqualTo(KEY);
        assertThat(other.result()).isEqualTo(KEY);
        assertThat(fetches).isEqualTo(1);
    }

    @Test
    void anIssuerThatIsAwayMakesNoTokenInvalid() {
        answers.add(Future.failedFuture("away"));
        answers.add(Future.succeededFuture(FIRST));

        assertThat(refusal(keys.find("first"))).isEqualTo(GatewayError.UNAVAILABLE);
        assertThat(refusal(keys.find("first"))).isEqualTo(GatewayError.UNAVAILABLE);
        clock.advance(Duration.ofSeconds(1));

        assertThat(keys.find("first").result()).isEqualTo(KEY);
    }

    @Test
    void knownKeysOutliveAnIssuerThatIsAway() {
        answers.add(Future.succeededFuture(FIRST));
        answers.add(Future.failedFuture("away"));
        keys.find("first");
        clock.advance(FRESH_FOR.plusSeconds(1));
        keys.find("first");

        assertThat(keys.find("first").result()).isEqualTo(KEY);
    }

    private Future<KeySet> fetch() {
        fetches++;
        return answers.remove();
    }

    private static GatewayError refusal(Future<RSAPublicKey> found) {
        assertThat(found.failed()).isTrue();
        return ((Refused) found.cause()).error();
    }
}
