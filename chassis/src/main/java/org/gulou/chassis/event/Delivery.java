package org.gulou.chassis.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record as Kafka delivered it, and the event it carries; {@code fault} instead of an event when it carries none. */
record Delivery(ConsumerRecord<String, byte[]> record, ReceivedEvent event, UndecodableEvent fault) {

    static Delivery of(ConsumerRecord<String, byte[]> record) {
        try {
            return new Delivery(record, EventRecords.read(record), null);
        } catch (UndecodableEvent fault) {
            return new Delivery(record, standIn(record), fault);
        }
    }

    String topic() {
        return record.topic();
    }

    String traceparent() {
        return EventRecords.text(record.headers(), EventRecords.TRACEPARENT);
    }

    // Enough to know it again: its place in Kafka, which no other record has.
    private static ReceivedEvent standIn(ConsumerRecord<String, byte[]> record) {
        byte[] place =
                (record.topic() + "/" + record.partition() + "/" + record.offset()).getBytes(StandardCharsets.UTF_8);
        UUID id = UUID.nameUUIDFromBytes(place);
        return new ReceivedEvent(id, "undecodable", "undecodable", id.toString(), 0, Instant.EPOCH, null);
    }
}
