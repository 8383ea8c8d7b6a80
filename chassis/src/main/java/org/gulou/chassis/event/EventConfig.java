package org.gulou.chassis.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events leave and arrive. */
@ConfigMapping(prefix = "gulou.events")
interface EventConfig {

    /** Whether the relay and the consumers run; off for tools that only write. */
    @WithDefault("true")
    boolean enabled();

    /** Rows the relay reads and sends per round. */
    @WithDefault("500")
    int batch();

    /** How long an idle relay sleeps at most. */
    @WithDefault("200ms")
    Duration poll();

    /** How long a row may wait for its acknowledgement before the producer is given up. */
    @WithDefault("20s")
    Duration sendTimeout();

    /** The first pause after a fault; it doubles up to {@link #longestPause()}. */
    @WithDefault("200ms")
    Duration firstPause();

    /** The longest pause between two attempts. */
    @WithDefault("5s")
    Duration longestPause();

    /** How long applied events are remembered; longer than any topic that is not compacted keeps them. */
    @WithDefault("7d")
    Duration inboxKept();

    /** How long a topic that is not compacted keeps an event. */
    @WithDefault("6d")
    Duration topicKept();

    /** Partitions of a topic this service creates. */
    @WithDefault("3")
    int partitions();

    /** Copies of each partition. */
    @WithDefault("1")
    short replication();

    /** The largest payload an event may have, in bytes. */
    @WithDefault("500000")
    int maxPayload();
}
