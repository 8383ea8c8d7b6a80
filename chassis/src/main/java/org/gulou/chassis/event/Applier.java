package org.gulou.chassis.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.trace.Trace;

/** Applies deliveries: the effect of the handler and the proof of it commit together, or neither does. */
@ApplicationScoped
class Applier {

    private final Inbox inbox;

    Applier(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Applies those not applied yet, in order and in one transaction; answers them. */
    @ActivateRequestContext
    @Transactional(TxType.REQUIRES_NEW)
    public List<Delivery> apply(EventConsumer consumer, List<Delivery> deliveries) {
        Set<UUID> fresh = inbox.claim(
                consumer.name(), deliveries.stream().map(Delivery::event).toList());
        List<Delivery> applied = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            // Removed, so that the second of two arrivals in one batch is passed over as well.
            if (fresh.remove(delivery.event().id())) {
                handle(consumer, delivery);
                applied.add(delivery);
            }
        }
        inbox.advance(consumer.name(), applied);
        return applied;
    }

    /** Notes that this one is in the dead-letter topic. */
    @Transactional(TxType.REQUIRES_NEW)
    public void bury(EventConsumer consumer, Delivery delivery) {
        inbox.bury(consumer.name(), delivery.event());
    }

    /** Whether the consumer is done with it, one way or the other. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean isDone(EventConsumer consumer, Delivery delivery) {
        return inbox.isKnown(consumer.name(), delivery.event().id());
    }

    private static void handle(EventConsumer consumer, Delivery delivery) {
        if (delivery.fault() != null) {
            throw delivery.fault();
        }
        try (Trace.Step step = Trace.continued(delivery.traceparent())) {
            consumer.handle(delivery.event());
        }
    }
}
