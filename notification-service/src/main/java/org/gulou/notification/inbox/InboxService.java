package org.gulou.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.Ids;
import org.gulou.notification.channel.AttemptService;

/** Tells people things, in the transaction of whatever makes it necessary. */
@ApplicationScoped
public class InboxService {

    private final Notifications notifications;
    private final InboxOrder order;
    private final AttemptService attempts;
    private final EventLog events;
    private final Event<Arrived> arrived;
    private final Ids ids;

    InboxService(
            Notifications notifications,
            InboxOrder order,
            AttemptService attempts,
            EventLog events,
            Event<Arrived> arrived,
            Ids ids) {
        this.notifications = notifications;
        this.order = order;
        this.attempts = attempts;
        this.events = events;
        this.arrived = arrived;
        this.ids = ids;
    }

    /**
     * Puts the message into the inbox of each user, or, when there is none, into that of the area, and answers the ids; needs a running
     * transaction.
     */
    @Transactional(TxType.MANDATORY)
    public List<UUID> deliver(Delivery delivery) {
        order.await();
        Instant now = delivery.at();
        List<UUID> delivered = new ArrayList<>();
        List<String> users = new ArrayList<>(delivery.users());
        if (users.isEmpty()) {
            users.add(null);
        }
        for (String user : users) {
            Notification notification = new Notification(ids.next(), delivery, user, now);
            notifications.persist(notification);
            if (user != null) {
                attempts.sentToInbox(notification.id(), notification.area(), now);
            }
            events.record(NotificationCreated.of(notification));
            delivered.add(notification.id());
        }
        // Now, while it is our turn: the number is taken by the insert.
        notifications.flush();
        arrived.fire(new Arrived());
        return List.copyOf(delivered);
    }

    /** What waits in the inbox of its area, held until the transaction ends; nothing once somebody has been told or has taken it on. */
    @Transactional(TxType.MANDATORY)
    public Optional<Waiting> waiting(UUID id) {
        return notifications
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(Notification::isWaiting)
                .map(Waiting::from);
    }

    /** Takes it out of the inbox of its area, because somebody has been told. */
    @Transactional(TxType.MANDATORY)
    public void assigned(UUID id, Instant at) {
        notifications.require(id).assign(at);
    }

    /** Who was told for these calls, in the order they were. */
    public List<Told> toldFor(Collection<UUID> calls) {
        return calls.isEmpty()
                ? List.of()
                : notifications.ofCalls(calls).stream().map(Told::from).toList();
    }

    /** Who was told by that notice, in the order they were. */
    public List<Told> toldBy(UUID notice) {
        return notifications.ofNotice(notice).stream().map(Told::from).toList();
    }

    /** These notifications as their owners see them, in no particular order. */
    @Transactional
    public List<NotificationView> shown(Collection<UUID> ids, Language language) {
        return ids.isEmpty()
                ? List.of()
                : notifications.list("id in ?1", ids).stream()
                        .map(n -> NotificationView.from(n, language))
                        .toList();
    }
}
