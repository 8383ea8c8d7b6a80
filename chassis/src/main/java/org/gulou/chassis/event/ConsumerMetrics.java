package org.gulou.chassis.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What an operator sees of one consumer. */
final class ConsumerMetrics {

    private final Counter applied;
    private final Counter dead;
    private final Timer transit;
    private volatile long lag;

    ConsumerMetrics(MeterRegistry registry, String consumer) {
        Tags tags = Tags.of("consumer", consumer);
        applied = registry.counter("gulou.events.applied", tags);
        dead = registry.counter("gulou.events.dead", tags);
        transit = Timer.builder("gulou.events.transit")
                .description("From the record of an event to its application here")
                .tags(tags)
                .publishPercentiles(0.5, 0.99)
                .register(registry);
        registry.gauge("gulou.consumer.lag", tags, this, metrics -> metrics.lag);
    }

    void applied(List<Delivery> deliveries) {
        applied.increment(deliveries.size());
        Instant now = Instant.now();
        for (Delivery delivery : deliveries) {
            Duration taken = Duration.between(delivery.event().time(), now);
            // Two machines' clocks may disagree by more than an event takes.
            transit.record(taken.isNegative() ? Duration.ZERO : taken);
        }
    }

    void dead() {
        dead.increment();
    }

    void lag(long records) {
        lag = records;
    }
}
