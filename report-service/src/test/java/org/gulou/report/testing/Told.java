package org.gulou.report.testing;

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
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.gulou.chassis.testing.SuiteTime;

/** Tells what other services tell, over the broker. */
public final class Told {

    private Told() {}

    /** That a place is there. */
    public static void area(String code, String level) {
        String parent = code.substring(0, code.length() == 9 ? 6 : 9);
        event("grid", "area", "AreaChanged", code, 1, """
                {"code": "%s", "name": "测试%s", "level": "%s", "parentCode": "%s", "history": [], "version": 0}
                """.formatted(code, code, level, parent));
    }

    /** Any event of any service. */
    public static void event(String service, String aggregate, String type, String id, long seq, String payload) {
        String topic = "gulou." + service + "." + aggregate + ".v1";
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, id, payload);
        Map.of(
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
                        "ce_subject",
                        id,
                        "ce_aggregatetype",
                        aggregate,
                        "ce_aggregateseq",
                        Long.toString(seq),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(topic, record);
    }

    private static void send(String topic, ProducerRecord<String, String> record) {
        Map<String, Object> kafka =
                Map.of("bootstrap.servers", ConfigProvider.getConfig().getValue("gulou.kafka.bootstrap", String.class));
        try (Admin admin = Admin.create(kafka);
                KafkaProducer<String, String> producer =
                        new KafkaProducer<>(kafka, new StringSerializer(), new StringSerializer())) {
            ensure(topic, admin);
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Kafka did not take the event", e);
        }
    }

    private static void ensure(String topic, Admin admin) throws InterruptedException, ExecutionException {
        try {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
