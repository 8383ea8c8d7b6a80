package org.gulou.grid.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.gulou.chassis.testing.SuiteTime;

/** Tells of sites as the inspection service does, by the example it publishes. */
public final class SiteEvents {

    private static final Path EXAMPLE = Path.of("../inspection-service/src/main/events/SiteChanged.v1.example.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOPIC = "gulou.inspection.site.v1";

    private SiteEvents() {}

    /** Tells of an open site in that area. */
    public static void tell(UUID id, String areaCode, long seq) {
        tell(id, areaCode, "OPEN", seq);
    }

    /** Tells of a site of that state in that area; the seq is also its version. */
    public static void tell(UUID id, String areaCode, String state, long seq) {
        tell(id, seq, example(id, areaCode, seq).put("state", state));
    }

    /** Tells of an open site in that area, of that category. */
    public static void tellOfCategory(UUID id, String areaCode, String category, long seq) {
        tell(id, seq, example(id, areaCode, seq).put("categoryCode", category));
    }

    private static void tell(UUID id, long seq, ObjectNode payload) {
        ProducerRecord<String, String> site = new ProducerRecord<>(TOPIC, id.toString(), payload.toString());
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/gulou/inspection",
                        "ce_type", "gulou.inspection.SiteChanged.v1",
                        "ce_time", SuiteTime.now().toString(),
                        "ce_subject", id.toString(),
                        "ce_aggregatetype", "site",
                        "ce_aggregateseq", Long.toString(seq),
                        "content-type", "application/json")
                .forEach((name, value) -> site.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(site);
    }

    // The example its owner publishes, so that what is read here is what is sent there.
    private static ObjectNode example(UUID id, String areaCode, long version) {
        try {
            ObjectNode site = (ObjectNode) JSON.readTree(EXAMPLE.toFile());
            return site.put("id", id.toString())
                    .put("areaCode", areaCode)
                    .put("state", "OPEN")
                    .put("version", version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(ProducerRecord<String, String> site) {
        Map<String, Object> kafka =
                Map.of("bootstrap.servers", ConfigProvider.getConfig().getValue("gulou.kafka.bootstrap", String.class));
        try (Admin admin = Admin.create(kafka);
                KafkaProducer<String, String> producer =
                        new KafkaProducer<>(kafka, new StringSerializer(), new StringSerializer())) {
            ensureTopic(admin);
            producer.send(site).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Kafka did not take the event", e);
        }
    }

    private static void ensureTopic(Admin admin) throws InterruptedException, ExecutionException {
        try {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
