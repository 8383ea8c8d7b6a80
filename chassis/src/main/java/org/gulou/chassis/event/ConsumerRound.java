package org.gulou.chassis.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.gulou.chassis.work.Faults;
import org.gulou.chassis.work.Outage;
import org.gulou.chassis.work.Pauses;
import org.gulou.chassis.work.Round;
import org.jboss.logging.Logger;

/**
 * One consumer at work: reads a batch, applies it in one transaction, then commits the offsets. A batch that fails for good is gone
 * through one by one and only the offender put aside; one that fails for now is tried until it passes.
 */
final class ConsumerRound implements Round {

    private static final Logger LOG = Logger.getLogger(ConsumerRound.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration CLOSE = Duration.ofSeconds(3);

    private final EventConsumer consumer;
    private final KafkaClients clients;
    private final Applier applier;
    private final DeadLetters deadLetters;
    private final ConsumerMetrics metrics;
    private final Pauses pauses;
    private final Outage outage;
    private volatile KafkaConsumer<String, byte[]> kafka;
    private BooleanSupplier stopping = () -> false;

    ConsumerRound(
            EventConsumer consumer,
            KafkaClients clients,
            Applier applier,
            DeadLetters deadLetters,
            ConsumerMetrics metrics,
            Pauses pauses) {
        this.consumer = consumer;
        this.clients = clients;
        this.applier = applier;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
        this.pauses = pauses;
        this.outage = new Outage("Consumer " + consumer.name());
    }

    /** Lets a batch that cannot be applied be given up when the service stops. */
    void until(BooleanSupplier stop) {
        stopping = stop;
    }

    /** Ends the wait for records; from another thread. */
    void wake() {
        KafkaConsumer<String, byte[]> running = kafka;
        if (running != null) {
            running.wakeup();
        }
    }

    @Override
    public Duration work() throws InterruptedException {
        try {
            if (kafka == null) {
                kafka = clients.consumer(consumer.name());
                kafka.subscribe(consumer.topics());
            }
            ConsumerRecords<String, byte[]> records = kafka.poll(POLL);
            if (!records.isEmpty() && applied(deliveries(records))) {
                commit(records.nextOffsets());
            }
            metrics.lag(lag());
        } catch (WakeupException e) {
            LOG.debugf("Consumer %s was woken to stop", consumer.name());
        }
        return Duration.ZERO;
    }

    @Override
    public void letGo() {
        if (kafka != null) {
            kafka.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(CLOSE));
            kafka = null;
        }
    }

    private static List<Delivery> deliveries(ConsumerRecords<String, byte[]> records) {
        return StreamSupport.stream(records.spliterator(), false)
                .map(Delivery::of)
                .toList();
    }

    /** Whether all are done with; false when the service stopped first. */
    private boolean applied(List<Delivery> batch) throws InterruptedException {
        try {
            while (!stopping.getAsBoolean()) {
                try {
                    applyTogetherOrAlone(batch);
                    outage.over();
                    pauses.reset();
                    return true;
                } catch (RuntimeException fault) {
                    if (fault instanceof WakeupException || !Faults.mayPass(fault)) {
                        throw fault;
                    }
                    outage.seen(fault);
                    rest(pauses.next());
                }
            }
            return false;
        } finally {
            kafka.resume(kafka.paused());
        }
    }

    private void applyTogetherOrAlone(List<Delivery> batch) throws InterruptedException {
        try {
            metrics.applied(applier.apply(consumer, batch));
        } catch (RuntimeException fault) {
            if (Faults.mayPass(fault)) {
                throw fault;
            }
            LOG.debugf(fault, "Consumer %s goes through a batch of %d one by one", consumer.name(), batch.size());
            for (Delivery delivery : batch) {
                applyAlone(delivery);
            }
        }
    }

    private void applyAlone(Delivery delivery) throws InterruptedException {
        try {
            metrics.applied(applier.apply(consumer, List.of(delivery)));
        } catch (RuntimeException fault) {
            if (Faults.mayPass(fault)) {
                throw fault;
            }
            if (!applier.isDone(consumer, delivery)) {
                deadLetters.send(consumer.name(), delivery, fault);
                applier.bury(consumer, delivery);
                metrics.dead();
            }
        }
    }

    // Goes on polling, so that the group does not take the partitions away, but takes no records.
    private void rest(Duration pause) {
        long end = System.nanoTime() + pause.toNanos();
        for (long left = pause.toNanos(); left > 0 && !stopping.getAsBoolean(); left = end - System.nanoTime()) {
            kafka.pause(kafka.assignment());
            ConsumerRecords<String, byte[]> unwanted = kafka.poll(Duration.ofNanos(left));
            // Partitions that were given to us just now are not paused yet.
            for (TopicPartition partition : unwanted.partitions()) {
                kafka.seek(partition, unwanted.records(partition).get(0).offset());
            }
        }
    }

    private void commit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        try {
            kafka.commitSync(offsets);
        } catch (CommitFailedException | RebalanceInProgressException e) {
            // Whoever has the partitions now reads these again and finds them in the inbox.
            LOG.debugf(e, "Consumer %s lost partitions before it committed", consumer.name());
        }
    }

    private long lag() {
        return kafka.assignment().stream()
                .mapToLong(partition -> kafka.currentLag(partition).orElse(0))
                .sum();
    }
}
