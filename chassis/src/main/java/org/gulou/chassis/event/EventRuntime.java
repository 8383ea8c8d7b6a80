package org.gulou.chassis.event;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gulou.chassis.work.BackgroundLoop;
import org.gulou.chassis.work.Pauses;

/** Starts the relay, the consumers and the creation of topics with the service, and ends them with it. */
@ApplicationScoped
class EventRuntime {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EventConfig config;
    private final OutboxRelay relay;
    private final RelaySignal signal;
    private final TopicCreator topics;
    private final KafkaProbe probe;
    private final Instance<EventConsumer> consumers;
    private final KafkaClients kafka;
    private final Applier applier;
    private final DeadLetters deadLetters;
    private final MeterRegistry metrics;

    private final List<BackgroundLoop> loops = new ArrayList<>();
    private final List<ConsumerRound> rounds = new ArrayList<>();

    EventRuntime(
            EventConfig config,
            OutboxRelay relay,
            RelaySignal signal,
            TopicCreator topics,
            KafkaProbe probe,
            Instance<EventConsumer> consumers,
            KafkaClients kafka,
            Applier applier,
            DeadLetters deadLetters,
            MeterRegistry metrics) {
        this.config = config;
        this.relay = relay;
        this.signal = signal;
        this.topics = topics;
        this.probe = probe;
        this.consumers = consumers;
        this.kafka = kafka;
        this.applier = applier;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        if (!config.enabled()) {
            return;
        }
        loops.add(new BackgroundLoop("topic-creator", pauses(), topics));
        loops.add(new BackgroundLoop("outbox-relay", pauses(), relay));
        loops.add(new BackgroundLoop("kafka-probe", pauses(), probe));
        for (EventConsumer consumer : consumers) {
            if (!consumer.topics().isEmpty()) {
                loops.add(loop(consumer));
            }
        }
        loops.forEach(BackgroundLoop::start);
    }

    void stop(@Observes ShutdownEvent event) {
        loops.forEach(BackgroundLoop::stop);
        rounds.forEach(ConsumerRound::wake);
        signal.wake();
        loops.forEach(loop -> loop.awaitEnd(PATIENCE));
    }

    private BackgroundLoop loop(EventConsumer consumer) {
        ConsumerRound round = new ConsumerRound(
                consumer, kafka, applier, deadLetters, new ConsumerMetrics(metrics, consumer.name()), pauses());
        BackgroundLoop loop = new BackgroundLoop("consumer-" + consumer.name(), pauses(), round);
        round.until(loop::isStopping);
        rounds.add(round);
        return loop;
    }

    private Pauses pauses() {
        return new Pauses(config.firstPause(), config.longestPause());
    }
}
