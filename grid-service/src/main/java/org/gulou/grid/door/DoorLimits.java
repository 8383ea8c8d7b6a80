package org.gulou.grid.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.OptionalLong;

/** Counts what comes through the public door, by address and in all. Whom the first refuses does not use up the second. */
@ApplicationScoped
class DoorLimits {

    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    private final DoorConfig config;
    private final Cache<String, Bucket> byAddress;
    private final Bucket all;

    DoorLimits(DoorConfig config) {
        this.config = config;
        // An address unused for the period may come as often as a new one, so forgetting it then changes nothing.
        this.byAddress = Caffeine.newBuilder()
                .maximumSize(config.counted())
                .expireAfterAccess(config.per())
                .build();
        this.all = full(config.inAll());
    }

    /** Counts one request from there; the whole seconds to wait, at least 1, when it is one too many. */
    OptionalLong take(String address) {
        OptionalLong wait = take(byAddress.get(address, first -> full(config.fromOneAddress())));
        return wait.isPresent() ? wait : take(all);
    }

    private static OptionalLong take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(1, (probe.getNanosToWaitForRefill() + NANOS - 1) / NANOS));
    }

    private Bucket full(long capacity) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, config.per()))
                .build();
    }
}
