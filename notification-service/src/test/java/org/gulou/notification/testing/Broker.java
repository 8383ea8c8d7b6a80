package org.gulou.notification.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.gulou.chassis.testing.SuiteTime;

/** Publishes events as their producers do: CloudEvents in binary mode on a real broker. */
public final class Broker {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Broker() {}

    /** Sends that event, as often as asked for: the same id each time, as a producer that sends again would. */
    public static void publish(String service, String aggregate, String type, Map<String, ?> payload, int times) {
        String topic = "gulou." + service + "." + aggregate + ".v1";
        create(topic);
        Map<String, String> headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_source",
                "/gulou/" + service,
                "ce_type",
                "gulou." + service + "." + type + ".v1",
                "ce_time",
                SuiteTime.now().toString(),
                "ce_aggregatetype",
                aggregate,
                "ce_aggregateseq",
                "1");
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap()), new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < times; i++) {
                ProducerRecord<String, byte[]> record =
                        new ProducerRecord<>(topic, String.valueOf(payload.get("id")), JSON.writeValueAsBytes(payload));
                headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                producer.send(record).get();
            }
        } catch (JsonProcessingException | InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void create(String topic) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bootstrap() {
        return ConfigProvider.getConfig().getValue("gulou.kafka.bootstrap", String.class);
    }
}
