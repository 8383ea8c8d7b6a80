package org.gulou.e2e.secrecy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** All that stands in a broker's topics. */
final class Topics {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final byte[] SEPARATOR = {'\n'};

    private final Map<String, Object> configuration;

    Topics(String bootstrap) {
        this.configuration = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class);
    }

    /** The records of each topic, one after the other, up to where it ended when this was asked. */
    Map<String, byte[]> contents() {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(configuration)) {
            Map<String, ByteArrayOutputStream> contents = new TreeMap<>();
            List<TopicPartition> partitions = new ArrayList<>();
            for (Map.Entry<String, List<PartitionInfo>> topic :
                    consumer.listTopics().entrySet()) {
                contents.put(topic.getKey(), new ByteArrayOutputStream());
                topic.getValue().forEach(info -> partitions.add(new TopicPartition(info.topic(), info.partition())));
            }
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(entry -> append(entry, contents.get(entry.topic())));
            }
            Map<String, byte[]> bytes = new TreeMap<>();
            contents.forEach((topic, written) -> bytes.put(topic, written.toByteArray()));
            return bytes;
        }
    }

    private static void append(ConsumerRecord<byte[], byte[]> entry, ByteArrayOutputStream out) {
        entry.headers().forEach(header -> {
            out.writeBytes(header.key().getBytes(StandardCharsets.UTF_8));
            write(header.value(), out);
        });
        write(entry.key(), out);
        write(entry.value(), out);
    }

    private static void write(byte[] part, ByteArrayOutputStream out) {
        if (part != null) {
            out.writeBytes(part);
        }
        out.writeBytes(SEPARATOR);
    }
}
