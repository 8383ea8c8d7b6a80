package org.gulou.chassis.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.trace.Trace;

/**
 * Records what happened so that it commits with the state it tells of, or not at all. Events of one transaction leave in the order
 * they were recorded; their payload is written after the flush, so a version in it is the stored one.
 */
@ApplicationScoped
public class EventLog {

    private static final Object BUFFER = new Object();

    private final TransactionSynchronizationRegistry transactions;
    private final Instance<EntityManager> entityManager;
    private final Outbox outbox;
    private final RelaySignal relay;
    private final Ids ids;

    EventLog(
            TransactionSynchronizationRegistry transactions,
            Instance<EntityManager> entityManager,
            Outbox outbox,
            RelaySignal relay,
            Ids ids) {
        this.transactions = transactions;
        this.entityManager = entityManager;
        this.outbox = outbox;
        this.relay = relay;
        this.ids = ids;
    }

    /** Records an event of the running transaction; without one it is an {@link IllegalStateException}. */
    public void record(DomainEvent event) {
        record(() -> event);
    }

    /** The same for an event that must see the state after the flush, such as its version. */
    public void record(Supplier<? extends DomainEvent> event) {
        if (transactions.getTransactionKey() == null) {
            throw new IllegalStateException("Events are recorded inside a transaction");
        }
        Buffer buffer = (Buffer) transactions.getResource(BUFFER);
        if (buffer == null) {
            buffer = new Buffer();
            transactions.putResource(BUFFER, buffer);
            transactions.registerInterposedSynchronization(buffer);
            openSession();
        }
        // Now, not at the commit: a consumer applies events of many traces in one transaction.
        buffer.recorded.add(new Recorded(event, Trace.current()));
    }

    // Hibernate opens the session of a transaction at its first use, and can no longer do so when we flush it.
    private void openSession() {
        if (entityManager.isResolvable()) {
            entityManager.get().getFlushMode();
        }
    }

    private NewEvent written(DomainEvent event, String traceparent) {
        try {
            return new NewEvent(
                    ids.next(),
                    event.aggregateType(),
                    event.aggregateId(),
                    event.type(),
                    EventJson.WRITER.writeValueAsString(event),
                    traceparent);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a " + event.type(), e);
        }
    }

    /** The events of one transaction. */
    private final class Buffer implements Synchronization {

        private final List<Recorded> recorded = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            if (entityManager.isResolvable()) {
                entityManager.get().flush();
            }
            outbox.insert(recorded.stream()
                    .map(r -> written(r.event().get(), r.traceparent()))
                    .toList());
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }

    /** An event as it was recorded, and the trace it belongs to. */
    private record Recorded(Supplier<? extends DomainEvent> event, String traceparent) {}
}
