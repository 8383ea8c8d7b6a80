package org.gulou.chassis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.Producer;
import org.gulou.chassis.event.EventRecords.OutboxRow;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.KafkaOutage;
import org.gulou.chassis.testing.SuiteTime;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class EventLossTest {

    private static final String NUMBER =
            "INSERT INTO event_sequence (aggregatetype, aggregateid, last) VALUES ('counter', ?, 1)";
    private static final String EVENT = """
            INSERT INTO event_outbox (id, aggregatetype, aggregateid, type, payload, aggregate_seq)
            VALUES (gen_random_uuid(), 'counter', ?, 'CounterMoved', '{}', 1)
            """;

    @Inject
    EventLog events;

    @Inject
    Ledger ledger;

    @Inject
    KafkaClients kafka;

    private final UUID counter = UUID.randomUUID();

    @Test
    void anEventThatCommitsAfterLaterOnesIsNotSkipped() throws SQLException {
        // Given: a row with a low number in a transaction that takes its time
        UUID late = UUID.randomUUID();
        try (Connection slow = EmbeddedDatabase.ofThisJvm().superuser("chassis")) {
            slow.setAutoCommit(false);
            insert(slow, NUMBER, late);
            insert(slow, EVENT, late);
            // When: one with a higher number has gone through before it commits
            record(counter, 1);
            awaitApplied(counter, 1);
            assertThat(ledger.applied(late)).isEmpty();
            slow.commit();
        }
        // Then
        awaitApplied(late, 1);
    }

    @Test
    void whileKafkaIsAwayEventsWaitAndNoneIsLostOrDoubled() {
        // Given
        record(counter, 5);
        awaitApplied(counter, 5);
        // When
        try (KafkaOutage outage = KafkaOutage.begin()) {
            record(counter, 20);
            assertThat(ledger.applied(counter)).hasSize(5);
        }
        record(counter, 5);
        // Then
        awaitApplied(counter, 30);
    }

    @Test
    void anEventDeliveredTwiceIsAppliedOnce() throws ExecutionException, InterruptedException {
        // Given
        OutboxRow first = row(counter, 1);
        OutboxRow second = row(counter, 2);
        try (Producer<String, byte[]> producer = kafka.producer()) {
            // When: twice in a batch, and once more when it has been applied
            for (OutboxRow row : List.of(first, first, second)) {
                producer.send(EventRecords.write("chassis", row)).get();
            }
            awaitApplied(counter, 2);
            producer.send(EventRecords.write("chassis", first)).get();
            producer.send(EventRecords.write("chassis", row(counter, 3))).get();
        }
        // Then
        awaitApplied(counter, 3);
    }

    @Test
    void whatIsNoEventGoesToTheDeadLettersAndHoldsNothingUp() throws ExecutionException, InterruptedException {
        try (Producer<String, byte[]> producer = kafka.producer()) {
            producer.send(new org.apache.kafka.clients.producer.ProducerRecord<>(
                            CounterMoved.TOPIC, counter.toString(), new byte[] {1, 2, 3}))
                    .get();
        }
        record(counter, 1);
        awaitApplied(counter, 1);
    }

    @Test
    void aSequenceIsTakenBackWithItsTransaction() {
        QuarkusTransaction.begin();
        events.record(CounterMoved.of(counter));
        QuarkusTransaction.rollback();
        record(counter, 2);
        awaitApplied(counter, 2);
    }

    private void record(UUID aggregate, int count) {
        for (int i = 0; i < count; i++) {
            QuarkusTransaction.requiringNew().run(() -> events.record(CounterMoved.of(aggregate)));
        }
    }

    private void awaitApplied(UUID aggregate, int count) {
        List<Long> whole = LongStream.rangeClosed(1, count).boxed().toList();
        await().untilAsserted(() -> assertThat(ledger.applied(aggregate)).isEqualTo(whole));
    }

    private static OutboxRow row(UUID aggregate, long seq) {
        return new OutboxRow(
                seq,
                UUID.randomUUID(),
                "counter",
                aggregate.toString(),
                "CounterMoved",
                "{}",
                seq,
                null,
                SuiteTime.now());
    }

    private static void insert(Connection connection, String sql, UUID aggregate) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, aggregate.toString());
            statement.executeUpdate();
        }
    }
}
