package org.gulou.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * How long an event takes, on an idle stack, from its record just before the commit (the event's own time) to its application in
 * another service (the time of its inbox row). Both are read from the same PostgreSQL's clock.
 */
final class Transit {

    private static final String TOPIC = "gulou.inspection.site.v1";
    private static final String APPLIED = """
            SELECT aggregateid, applied_at FROM event_inbox
             WHERE consumer = 'directory' AND aggregatetype = 'site' AND aggregateid = ANY (?)
            """;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String bootstrap;
    private final Connection reader;

    Transit(String bootstrap, Connection reader) {
        this.bootstrap = bootstrap;
        this.reader = reader;
    }

    /** Makes that many events, one after the other with a pause, and answers how long each took. */
    Percentiles measure(int events, Duration pause, Supplier<String> make) throws SQLException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            ids.add(make.get());
            LockSupport.parkNanos(pause.toNanos());
        }
        Map<String, Instant> applied = applied(ids);
        Map<String, Instant> recorded = recorded(ids);
        return new Percentiles(ids.stream()
                .mapToDouble(id ->
                        Duration.between(recorded.get(id), applied.get(id)).toNanos() / 1e6)
                .toArray());
    }

    private Map<String, Instant> applied(List<String> ids) throws SQLException {
        Instant end = Instant.now().plus(PATIENCE);
        Map<String, Instant> applied = new HashMap<>();
        while (applied.size() < ids.size()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Only " + applied.size() + " of " + ids.size() + " events arrived");
            }
            try (PreparedStatement statement = reader.prepareStatement(APPLIED)) {
                statement.setArray(1, reader.createArrayOf("text", ids.toArray()));
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        applied.put(
                                row.getString(1),
                                row.getObject(2, OffsetDateTime.class).toInstant());
                    }
                }
            }
        }
        return applied;
    }

    private Map<String, Instant> recorded(List<String> ids) {
        Map<String, Instant> recorded = new HashMap<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!recorded.keySet().containsAll(ids)) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    recorded.putIfAbsent(record.key(), time(record));
                }
            }
        }
        return recorded;
    }

    private static Instant time(ConsumerRecord<String, byte[]> record) {
        Header time = record.headers().lastHeader("ce_time");
        return OffsetDateTime.parse(new String(time.value(), java.nio.charset.StandardCharsets.UTF_8))
                .toInstant();
    }
}
