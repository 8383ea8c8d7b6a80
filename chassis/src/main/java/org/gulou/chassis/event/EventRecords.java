package org.gulou.chassis.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Events as Kafka records: CloudEvents 1.0 in binary mode, the attributes as {@code ce_} headers, the payload as JSON. */
public final class EventRecords {

    static final String ID = "ce_id";
    static final String TRACEPARENT = "ce_traceparent";

    private static final String SPEC_VERSION = "ce_specversion";
    private static final String SOURCE = "ce_source";
    private static final String TYPE = "ce_type";
    private static final String TIME = "ce_time";
    private static final String SUBJECT = "ce_subject";
    private static final String AGGREGATE_TYPE = "ce_aggregatetype";
    private static final String AGGREGATE_SEQ = "ce_aggregateseq";
    private static final String CONTENT_TYPE = "content-type";

    private EventRecords() {}

    /** The event a record carries; a record that carries none is an {@link UndecodableEvent}. */
    public static ReceivedEvent read(ConsumerRecord<String, byte[]> record) {
        Headers headers = record.headers();
        try {
            return new ReceivedEvent(
                    UUID.fromString(required(headers, ID)),
                    required(headers, TYPE),
                    required(headers, AGGREGATE_TYPE),
                    record.key() == null ? required(headers, SUBJECT) : record.key(),
                    Long.parseLong(required(headers, AGGREGATE_SEQ)),
                    OffsetDateTime.parse(required(headers, TIME)).toInstant(),
                    payload(record.value()));
        } catch (IllegalArgumentException | DateTimeException | IOException e) {
            throw new UndecodableEvent("Not an event", e);
        }
    }

    static ProducerRecord<String, byte[]> write(String service, OutboxRow row) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                EventNames.topic(service, row.aggregateType()),
                row.aggregateId(),
                row.payload().getBytes(StandardCharsets.UTF_8));
        Headers headers = record.headers();
        add(headers, SPEC_VERSION, "1.0");
        add(headers, ID, row.id().toString());
        add(headers, SOURCE, "/gulou/" + service);
        add(headers, TYPE, EventNames.type(service, row.type()));
        add(headers, TIME, row.recordedAt().toString());
        add(headers, SUBJECT, row.aggregateId());
        add(headers, AGGREGATE_TYPE, row.aggregateType());
        add(headers, AGGREGATE_SEQ, Long.toString(row.aggregateSeq()));
        if (row.traceparent() != null) {
            add(headers, TRACEPARENT, row.traceparent());
        }
        add(headers, CONTENT_TYPE, "application/json");
        return record;
    }

    static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String required(Headers headers, String name) {
        String value = text(headers, name);
        if (value == null) {
            throw new UndecodableEvent("No header " + name);
        }
        return value;
    }

    private static JsonNode payload(byte[] value) throws IOException {
        JsonNode data = value == null ? null : EventJson.READER.readTree(value);
        if (data == null || !data.isObject()) {
            throw new UndecodableEvent("The payload is no JSON object");
        }
        return data;
    }

    /** A row of the outbox on its way to Kafka. */
    record OutboxRow(
            long seq,
            UUID id,
            String aggregateType,
            String aggregateId,
            String type,
            String payload,
            long aggregateSeq,
            String traceparent,
            Instant recordedAt) {}
}
