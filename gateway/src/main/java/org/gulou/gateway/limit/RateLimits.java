package org.gulou.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.gulou.gateway.config.GatewayConfig;

/** Counts requests in token buckets. Counts are this replica's own and are forgotten when unused. */
@Singleton
public class RateLimits {

    /** What is counted together. */
    public enum Kind {
        USER,
        ADDRESS,
        PUBLIC_REPORT
    }

    private record Counted(Kind kind, String who) {}

    private final GatewayConfig.Rates rates;
    private final Cache<Counted, Bucket> buckets;

    RateLimits(GatewayConfig config) {
        this.rates = config.rates();
        // A bucket unused for the period is full again, so forgetting it then changes nothing.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(rates.counted())
                .expireAfterAccess(rates.per())
                .build();
    }

    /** Counts one request; the whole seconds to wait, at least 1, when it is one too many. */
    public OptionalLong take(Kind kind, String who) {
        ConsumptionProbe probe =
                buckets.get(new Counted(kind, who), this::fullBucket).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return OptionalLong.empty();
        }
        long nanos = probe.getNanosToWaitForRefill() + Duration.ofSeconds(1).toNanos() - 1;
        return OptionalLong.of(Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos)));
    }

    private Bucket fullBucket(Counted counted) {
        long capacity = switch (counted.kind()) {
            case USER -> rates.user();
            case ADDRESS -> rates.address();
            case PUBLIC_REPORT -> rates.publicReports();
        };
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, rates.per()))
                .build();
    }
}
