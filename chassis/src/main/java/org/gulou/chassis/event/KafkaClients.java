package org.gulou.chassis.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes Kafka's clients with every default that loses or doubles an event overridden. */
@ApplicationScoped
class KafkaClients {

    private static final int MAX_RECORDS = 500;

    private final String bootstrap;
    private final String service;
    private final String replica;
    private final EventConfig config;

    KafkaClients(
            @ConfigProperty(name = "gulou.kafka.bootstrap", defaultValue = "127.0.0.1:19092") String bootstrap,
            @ConfigProperty(name = "gulou.service") String service,
            @ConfigProperty(name = "gulou.replica", defaultValue = "0") String replica,
            EventConfig config) {
        this.bootstrap = bootstrap;
        this.service = service;
        this.replica = replica;
        this.config = config;
    }

    /** The short name of this service. */
    String service() {
        return service;
    }

    /** Sends in order, once, and only counts as sent what every replica in sync has. */
    Producer<String, byte[]> producer() {
        int timeout = Math.toIntExact(config.sendTimeout().toMillis());
        Map<String, Object> settings = common();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.max(1, timeout / 2));
        // A round sends a handful of small events; pressing them costs both ends, and three readers, more than the
        // bytes would.
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "none");
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Reads from the earliest event not applied; the offset is committed by hand, after the database. */
    KafkaConsumer<String, byte[]> consumer(String name) {
        String group = EventNames.group(service, name);
        Map<String, Object> settings = common();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        // A fixed member takes its partitions back at once after a kill, instead of after the session's timeout.
        settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, group + "." + replica);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MAX_RECORDS);
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // So that a topic its producer creates later is found soon.
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 3_000);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 15_000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Creates topics and answers whether Kafka is there. */
    Admin admin() {
        Map<String, Object> settings = common();
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        return Admin.create(settings);
    }

    private Map<String, Object> common() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, 100);
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return settings;
    }
}
