package org.gulou.chassis.testing;

import static org.gulou.chassis.testing.Patience.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.gulou.chassis.event.EventRecords;
import org.gulou.chassis.event.ReceivedEvent;

/** Reads one topic as another service would, and waits for what should appear there. Close it after use. */
public final class AwaitEvents implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ReceivedEvent> seen = new ArrayList<>();

    private AwaitEvents(String topic, boolean fromBeginning) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap(), "enable.auto.commit", "false", "fetch.max.wait.ms", "100"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        await().ignoreExceptions().until(() -> !consumer.partitionsFor(topic).isEmpty());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(p -> new TopicPartition(topic, p.partition()))
                .toList();
        consumer.assign(partitions);
        if (fromBeginning) {
            consumer.seekToBeginning(partitions);
        } else {
            consumer.seekToEnd(partitions);
        }
        // Positions are looked up lazily; now, not at the first poll, is what the test means.
        partitions.forEach(consumer::position);
    }

    /** The events that come to the topic from now on. */
    public static AwaitEvents on(String topic) {
        return new AwaitEvents(topic, false);
    }

    /** All events of the topic. */
    public static AwaitEvents fromBeginning(String topic) {
        return new AwaitEvents(topic, true);
    }

    /** The first event of that simple name, waited for. */
    public ReceivedEvent one(String simpleName) {
        return one(event -> event.is(simpleName));
    }

    /** The first event of that simple name and aggregate, waited for. */
    public ReceivedEvent one(String simpleName, Object aggregateId) {
        return one(event -> event.is(simpleName) && event.aggregateId().equals(aggregateId.toString()));
    }

    /** The first event that fits, waited for. */
    public ReceivedEvent one(Predicate<ReceivedEvent> wanted) {
        return atLeast(1, wanted).get(0);
    }

    /** All events seen that fit, as soon as there are that many. */
    public List<ReceivedEvent> atLeast(int count, Predicate<ReceivedEvent> wanted) {
        return await().until(() -> matching(wanted), found -> found.size() >= count);
    }

    /** All events seen so far that fit, without waiting for more than is there. */
    public List<ReceivedEvent> matching(Predicate<ReceivedEvent> wanted) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
            seen.add(EventRecords.read(record));
        }
        return seen.stream().filter(wanted).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static String bootstrap() {
        return ConfigProvider.getConfig().getValue("gulou.kafka.bootstrap", String.class);
    }
}
