package org.gulou.e2e;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends every event of every topic once more, to the letter: what a relay does that dies between acknowledgement and deletion. */
final class Resending {

    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, Object> settings;

    Resending(String bootstrap) {
        this.settings = Map.of("bootstrap.servers", bootstrap);
    }

    /** Sends all that stands in the topics now a second time and answers how many events that were. */
    int resendAll() throws ExecutionException, InterruptedException {
        int sent = 0;
        try (KafkaConsumer<byte[], byte[]> consumer =
                        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
                KafkaProducer<byte[], byte[]> producer =
                        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    if (record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()))) {
                        producer.send(again(record)).get();
                        sent++;
                    }
                }
            }
        }
        return sent;
    }

    private List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer)
            throws ExecutionException, InterruptedException {
        return topics().stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
    }

    private Set<String> topics() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(settings)) {
            return admin.listTopics().names().get().stream()
                    .filter(name -> name.startsWith("gulou.") && !name.contains("dead-letter"))
                    .collect(Collectors.toSet());
        }
    }

    private static ProducerRecord<byte[], byte[]> again(ConsumerRecord<byte[], byte[]> record) {
        return new ProducerRecord<>(record.topic(), record.partition(), record.key(), record.value(), record.headers());
    }
}
