package org.gulou.notification.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.notification.inbox.Delivery;
import org.gulou.notification.inbox.InboxService;
import org.gulou.notification.inbox.Message;
import org.gulou.notification.recipient.Addressee;
import org.gulou.notification.recipient.Holders;
import org.gulou.notification.recipient.RecipientFinder;

/** Tells everybody an alert is meant for, each of them once, and opens the calls it asks for. */
@ApplicationScoped
public class Alerts {

    private final RecipientFinder finder;
    private final InboxService inbox;
    private final CallService calls;
    private final UnassignedWatch unassigned;
    private final BusinessClock clock;

    Alerts(
            RecipientFinder finder,
            InboxService inbox,
            CallService calls,
            UnassignedWatch unassigned,
            BusinessClock clock) {
        this.finder = finder;
        this.inbox = inbox;
        this.calls = calls;
        this.unassigned = unassigned;
        this.clock = clock;
    }

    /**
     * Finds the people as of now and tells them, in the running transaction. Where nobody is found the alert waits in the inbox of the
     * area until somebody takes it on, or a post is filled.
     */
    @Transactional(TxType.MANDATORY)
    public void raise(Alert alert) {
        Instant now = clock.instant();
        Set<String> told = new HashSet<>();
        for (Addressee addressee : alert.addressees()) {
            Holders holders = finder.find(addressee, now);
            List<String> users = holders.users().stream()
                    .filter(user -> !told.contains(user))
                    .toList();
            if (holders.isNobody() || !users.isEmpty()) {
                tell(alert, addressee, holders, users, now);
                told.addAll(users);
            }
        }
    }

    private void tell(Alert alert, Addressee addressee, Holders holders, List<String> users, Instant now) {
        Message message = remarked(alert.message(), holders);
        if (alert.acknowledgement() == null) {
            List<UUID> delivered = inbox.deliver(
                    new Delivery(message, alert.origin(), null, 0, null, holders.asked(), holders.found(), users, now));
            if (users.isEmpty()) {
                unassigned.watch(delivered, now);
            }
        } else {
            calls.open(alert, message, addressee, holders, users, now);
        }
    }

    private static Message remarked(Message message, Holders holders) {
        if (holders.isNobody()) {
            return message.with(Remarks.unassigned(holders.asked()));
        }
        return holders.isStandIn() ? message.with(Remarks.standIn(holders)) : message;
    }
}
