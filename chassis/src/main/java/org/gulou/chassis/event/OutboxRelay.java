package org.gulou.chassis.event;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.gulou.chassis.event.EventRecords.OutboxRow;
import org.gulou.chassis.work.Leader;
import org.gulou.chassis.work.LeaderConnection;
import org.gulou.chassis.work.OwnConnection;
import org.gulou.chassis.work.Round;

/**
 * Empties the outbox into Kafka, oldest first. One process of a service leads; it keeps no position, so a row that commits late is
 * never passed over, and deletes a row only when it and all before it are acknowledged.
 */
@ApplicationScoped
class OutboxRelay implements Round {

    private static final Duration STANDBY = Duration.ofSeconds(1);
    private static final Duration MEASURE = Duration.ofSeconds(5);
    private static final Duration PURGE = Duration.ofHours(1);
    // A deletion that a crash takes back means a second sending, which every inbox passes over: no wait for the disk.
    private static final String FORGETFUL = "SET synchronous_commit = off";

    private final LeaderConnection own;
    private final RelayTable outbox;
    private final KafkaClients kafka;
    private final RelaySignal signal;
    private final EventConfig config;
    private final Chore measuring = new Chore(MEASURE);
    private final Chore purging = new Chore(PURGE);

    private Producer<String, byte[]> producer;
    private volatile RelayState state = RelayState.STARTING;
    private volatile long depth;
    private volatile double oldestSeconds;

    OutboxRelay(
            OwnConnection connections,
            KafkaClients kafka,
            RelaySignal signal,
            EventConfig config,
            MeterRegistry metrics) {
        this.own = new LeaderConnection(connections, Leader.RELAY, FORGETFUL);
        this.outbox = new RelayTable(own);
        this.kafka = kafka;
        this.signal = signal;
        this.config = config;
        metrics.gauge("gulou.outbox.depth", this, relay -> relay.depth);
        metrics.gauge("gulou.outbox.oldest.seconds", this, relay -> relay.oldestSeconds);
    }

    /** What this process is to the relay now. */
    RelayState state() {
        return state;
    }

    @Override
    public Duration work() throws SQLException, InterruptedException, ExecutionException {
        if (!own.lead()) {
            state = RelayState.STANDBY;
            return STANDBY;
        }
        state = RelayState.LEADER;
        List<OutboxRow> rows = outbox.oldest(config.batch());
        if (rows.isEmpty()) {
            tidy();
            signal.await(config.poll());
        } else {
            relay(rows);
            tidy();
        }
        return Duration.ZERO;
    }

    @Override
    public void letGo() {
        state = RelayState.STARTING;
        if (producer != null) {
            // Not a moment longer: what is in its buffer will be sent again, in order, by the next one.
            producer.close(Duration.ZERO);
            producer = null;
        }
        own.letGo();
    }

    private void relay(List<OutboxRow> rows) throws SQLException, InterruptedException, ExecutionException {
        if (producer == null) {
            producer = kafka.producer();
        }
        List<OutboxRow> acknowledged = new ArrayList<>();
        try {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (OutboxRow row : rows) {
                sent.add(producer.send(EventRecords.write(kafka.service(), row)));
            }
            for (int i = 0; i < rows.size(); i++) {
                sent.get(i).get();
                acknowledged.add(rows.get(i));
            }
        } finally {
            outbox.delete(acknowledged);
        }
    }

    private void tidy() throws SQLException {
        if (measuring.isDue()) {
            RelayTable.OutboxState waiting = outbox.waiting();
            depth = waiting.depth();
            oldestSeconds = waiting.oldestSeconds();
        }
        if (purging.isDue()) {
            outbox.purgeInbox(config.inboxKept());
        }
    }
}
