package org.gulou.chassis.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.gulou.chassis.work.Faults;
import org.jboss.logging.Logger;

/** Puts what cannot be applied where an operator finds it: the record as it came, with who refused it and why. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final KafkaClients kafka;

    DeadLetters(KafkaClients kafka) {
        this.kafka = kafka;
    }

    /** Returns once every replica has it. */
    void send(String consumer, Delivery delivery, Exception fault) throws InterruptedException {
        ConsumerRecord<String, byte[]> refused = delivery.record();
        ProducerRecord<String, byte[]> letter = new ProducerRecord<>(
                EventNames.deadLetterTopic(kafka.service()), null, refused.key(), refused.value(), refused.headers());
        Headers headers = letter.headers();
        EventRecords.add(headers, "dead-consumer", consumer);
        EventRecords.add(headers, "dead-topic", refused.topic());
        EventRecords.add(headers, "dead-partition", Integer.toString(refused.partition()));
        EventRecords.add(headers, "dead-offset", Long.toString(refused.offset()));
        EventRecords.add(headers, "dead-fault", Faults.describe(fault));
        // Its own producer, so rare it is: an error here must not touch the relay's.
        try (Producer<String, byte[]> producer = kafka.producer()) {
            producer.send(letter).get();
        } catch (ExecutionException e) {
            throw new KafkaException("The dead letter was not acknowledged", e);
        }
        LOG.errorf(
                "%s cannot apply %s %s of %s[%d]@%d, now a dead letter: %s",
                consumer,
                delivery.event().type(),
                delivery.event().id(),
                refused.topic(),
                refused.partition(),
                refused.offset(),
                Faults.describe(fault));
    }
}
