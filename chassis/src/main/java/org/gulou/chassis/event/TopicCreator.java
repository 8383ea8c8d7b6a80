package org.gulou.chassis.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.gulou.chassis.work.Round;

/** Creates the topics this service produces to, as soon as Kafka is there; those that exist are left as they are. */
@ApplicationScoped
class TopicCreator implements Round {

    // A record goes with its segment: in pieces this short none outlives the inbox that knows it.
    private static final int SEGMENTS = 12;

    private final KafkaClients kafka;
    private final Instance<EventTopics> produced;
    private final EventConfig config;

    TopicCreator(KafkaClients kafka, Instance<EventTopics> produced, EventConfig config) {
        this.kafka = kafka;
        this.produced = produced;
        this.config = config;
    }

    @Override
    public Duration work() throws InterruptedException, ExecutionException {
        try (Admin admin = kafka.admin()) {
            for (KafkaFuture<Void> created :
                    admin.createTopics(topics()).values().values()) {
                awaitCreated(created);
            }
        }
        return DONE;
    }

    private List<NewTopic> topics() {
        Stream<EventTopics.Topic> own = produced.stream().flatMap(p -> p.topics().stream());
        return Stream.concat(
                        own.map(t -> topic(EventNames.topic(kafka.service(), t.aggregateType()), t.compacted())),
                        Stream.of(topic(EventNames.deadLetterTopic(kafka.service()), false)))
                .toList();
    }

    private NewTopic topic(String name, boolean compacted) {
        Map<String, String> settings = compacted
                ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                : Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, millis(config.topicKept()),
                        TopicConfig.SEGMENT_MS_CONFIG, millis(config.topicKept().dividedBy(SEGMENTS)));
        return new NewTopic(name, config.partitions(), config.replication()).configs(settings);
    }

    private static String millis(Duration time) {
        return Long.toString(time.toMillis());
    }

    private static void awaitCreated(KafkaFuture<Void> created) throws InterruptedException, ExecutionException {
        try {
            created.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
