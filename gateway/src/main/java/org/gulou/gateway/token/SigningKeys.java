package org.gulou.gateway.token;

import io.vertx.core.Future;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.gulou.gateway.config.GatewayConfig;
import org.gulou.gateway.problem.GatewayError;
import org.jboss.logging.Logger;

/**
 * The issuer's keys, remembered. An unknown id fetches them anew, so that a rotation is noticed at once, but not more often than
 * configured, so that made-up ids cannot flood the issuer. One fetch runs at a time and serves all who wait.
 */
@Singleton
public class SigningKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final Supplier<Future<KeySet>> source;
    private final Clock clock;
    private final Duration freshFor;
    private final Duration atMostEvery;

    private KeySet known = KeySet.EMPTY;
    private Instant fetchedAt = Instant.MIN;
    private Instant askedAt = Instant.MIN;
    private boolean lastFetchFailed;
    private Future<KeySet> running;

    @Inject
    SigningKeys(KeySource source, Clock clock, GatewayConfig config) {
        this(
                source::fetch,
                clock,
                config.tokens().keysFreshFor(),
                config.tokens().keysFetchedAtMostEvery());
    }

    SigningKeys(Supplier<Future<KeySet>> source, Clock clock, Duration freshFor, Duration atMostEvery) {
        this.source = source;
        this.clock = clock;
        this.freshFor = freshFor;
        this.atMostEvery = atMostEvery;
    }

    /** How many keys are known. */
    public synchronized int count() {
        return known.keys().size();
    }

    /**
     * The key of that id. Fails with {@link GatewayError#TOKEN_INVALID} when the issuer has none, with
     * {@link GatewayError#UNAVAILABLE} when the issuer cannot be asked.
     */
    synchronized Future<RSAPublicKey> find(String id) {
        boolean stale = clock.instant().isAfter(later(fetchedAt, freshFor));
        var key = known.find(id);
        if (key.isPresent()) {
            if (stale && mayAsk()) {
                fetch();
            }
            return Future.succeededFuture(key.get());
        }
        if (running == null && !mayAsk()) {
            return Future.failedFuture(verdictOnUnknown().refused());
        }
        return fetch().transform(fetched -> {
            var fresh = fetched.succeeded() ? fetched.result().find(id) : known(id);
            return fresh.<Future<RSAPublicKey>>map(Future::succeededFuture)
                    .orElseGet(() -> Future.failedFuture(verdictOnUnknown().refused()));
        });
    }

    private synchronized Optional<RSAPublicKey> known(String id) {
        return known.find(id);
    }

    private synchronized GatewayError verdictOnUnknown() {
        return lastFetchFailed ? GatewayError.UNAVAILABLE : GatewayError.TOKEN_INVALID;
    }

    /** Fetches the keys before the first token needs them. */
    public void prepare() {
        fetch().onSuccess(fetched ->
                LOG.infof("The issuer has %d signing keys", fetched.keys().size()));
    }

    private boolean mayAsk() {
        // While the issuer is away everybody waits for it to come back: try sooner than made-up ids could demand.
        Duration pause = lastFetchFailed && RETRY_AFTER.compareTo(atMostEvery) < 0 ? RETRY_AFTER : atMostEvery;
        return running == null && !clock.instant().isBefore(later(askedAt, pause));
    }

    private synchronized Future<KeySet> fetch() {
        if (running == null) {
            askedAt = clock.instant();
            Future<KeySet> started = source.get();
            running = started;
            started.onComplete(done -> keep(done.succeeded() ? done.result() : null, done.cause()));
            return started;
        }
        return running;
    }

    private synchronized void keep(KeySet fetched, Throwable fault) {
        running = null;
        lastFetchFailed = fault != null;
        if (fault == null) {
            known = fetched;
            fetchedAt = clock.instant();
        } else {
            LOG.warnf("The issuer's keys could not be fetched: %s", fault.getMessage());
        }
    }

    private static Instant later(Instant instant, Duration by) {
        return instant.equals(Instant.MIN) ? instant : instant.plus(by);
    }
}
