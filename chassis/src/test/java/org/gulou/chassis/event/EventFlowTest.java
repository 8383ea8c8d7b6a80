package org.gulou.chassis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gulou.chassis.testing.Patience.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.work.Faults;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class EventFlowTest {

    @Inject
    EventLog events;

    @Inject
    Ledger ledger;

    @Inject
    EntityManager entities;

    @Test
    void anEventOfACommittedTransactionArrivesOnce() {
        // Given
        UUID counter = UUID.randomUUID();
        // When
        QuarkusTransaction.requiringNew().run(() -> events.record(CounterMoved.of(counter)));
        // Then
        awaitApplied(counter, 1);
    }

    @Test
    void aTransactionRolledBackEmitsNothing() {
        // Given
        UUID counter = UUID.randomUUID();
        // When
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    events.record(CounterMoved.of(counter));
                    throw new IllegalStateException("changed our mind");
                }))
                .hasMessage("changed our mind");
        QuarkusTransaction.requiringNew().run(() -> events.record(CounterMoved.of(counter)));
        // Then: the one that committed is the first of its aggregate
        awaitApplied(counter, 1);
    }

    @Test
    void withoutATransactionNothingIsRecorded() {
        assertThatThrownBy(() -> events.record(CounterMoved.of(UUID.randomUUID())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void thePayloadCarriesTheVersionAfterTheFlush() {
        // Given
        Counter counter = new Counter(UUID.randomUUID());
        QuarkusTransaction.requiringNew().run(() -> entities.persist(counter));
        try (AwaitEvents topic = AwaitEvents.on(CounterMoved.TOPIC)) {
            // When
            QuarkusTransaction.requiringNew().run(() -> {
                Counter loaded = entities.find(Counter.class, counter.id());
                loaded.count();
                events.record(loaded::moved);
            });
            // Then
            CounterMoved moved = topic.one("CounterMoved", counter.id()).as(CounterMoved.class);
            assertThat(moved).isEqualTo(new CounterMoved(counter.id(), 1, 1));
        }
    }

    @Test
    void severalEventsOfOneTransactionKeepTheirOrder() {
        // Given
        UUID counter = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        // When
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 5; i++) {
                events.record(CounterMoved.of(counter));
                events.record(CounterMoved.of(other));
            }
        });
        // Then
        awaitApplied(counter, 5);
        awaitApplied(other, 5);
    }

    @Test
    void eightWritersLeaveNoGapAndNoDoubleInAnySequence() throws InterruptedException {
        // Given
        List<UUID> counters =
                IntStream.range(0, 3).mapToObj(i -> UUID.randomUUID()).toList();
        // When
        write(8, 40, counters);
        // Then
        counters.forEach(counter -> awaitApplied(counter, 8 * 40));
    }

    @Test
    void nothingIsLostOrDoubledWhenConnectionsAreCut() throws InterruptedException, SQLException {
        // Given
        List<UUID> counters =
                IntStream.range(0, 3).mapToObj(i -> UUID.randomUUID()).toList();
        // When
        write(2, 50, counters);
        cutConnectionsOfTheService();
        write(2, 50, counters);
        // Then: how many of the writes came through the cut is the database's to say
        for (UUID counter : counters) {
            assertThat(produced(counter)).isBetween(100, 200);
            awaitApplied(counter, produced(counter));
        }
    }

    @Test
    void aPoisonedEventGoesToTheDeadLetterTopicAloneAndLeavesNoTrace() {
        // Given
        UUID counter = UUID.randomUUID();
        try (AwaitEvents deadLetters = AwaitEvents.on(EventNames.deadLetterTopic("chassis"))) {
            // When
            QuarkusTransaction.requiringNew().run(() -> {
                events.record(CounterMoved.of(counter));
                events.record(new CounterPoisoned(counter));
                events.record(CounterMoved.of(counter));
            });
            // Then
            ReceivedEvent dead = deadLetters.one("CounterPoisoned", counter);
            assertThat(dead.aggregateSeq()).isEqualTo(2);
            await().untilAsserted(() -> assertThat(ledger.applied(counter)).containsExactly(1L, 3L));
        }
    }

    private void write(int writers, int rounds, List<UUID> counters) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        for (int writer = 0; writer < writers; writer++) {
            pool.execute(() -> {
                for (int i = 0; i < rounds; i++) {
                    try {
                        QuarkusTransaction.requiringNew()
                                .run(() -> counters.forEach(counter -> events.record(CounterMoved.of(counter))));
                    } catch (RuntimeException e) {
                        assertThat(Faults.mayPass(e)).isTrue();
                    }
                }
            });
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    private void awaitApplied(UUID counter, int count) {
        List<Long> whole = LongStream.rangeClosed(1, count).boxed().toList();
        // The pool gives away connections that have been cut until it looks at them, which it does once they are idle.
        await().ignoreExceptionsMatching(Faults::mayPass)
                .untilAsserted(() -> assertThat(ledger.applied(counter)).isEqualTo(whole));
    }

    private static int produced(UUID counter) throws SQLException {
        try (Connection superuser = EmbeddedDatabase.ofThisJvm().superuser("chassis");
                PreparedStatement statement = superuser.prepareStatement(
                        "SELECT last FROM event_sequence WHERE aggregatetype = 'counter' AND aggregateid = ?")) {
            statement.setString(1, counter.toString());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void cutConnectionsOfTheService() throws SQLException {
        try (Connection superuser = EmbeddedDatabase.ofThisJvm().superuser("chassis");
                Statement statement = superuser.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'chassis_app'");
        }
    }
}
