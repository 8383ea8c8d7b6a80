package org.gulou.notification.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.timer.TimerHandler;
import org.gulou.notification.inbox.Delivery;
import org.gulou.notification.inbox.InboxService;
import org.gulou.notification.inbox.Waiting;
import org.gulou.notification.recipient.Addressee;
import org.gulou.notification.recipient.Holders;
import org.gulou.notification.recipient.RecipientFinder;

/** Looks whether somebody can be told by now what found nobody: at a first start duties may arrive after the events. */
@ApplicationScoped
class Reassignment implements TimerHandler {

    private final InboxService inbox;
    private final RecipientFinder finder;
    private final CallService calls;
    private final UnassignedWatch watch;
    private final BusinessClock clock;

    Reassignment(
            InboxService inbox, RecipientFinder finder, CallService calls, UnassignedWatch watch, BusinessClock clock) {
        this.inbox = inbox;
        this.finder = finder;
        this.calls = calls;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return UnassignedWatch.KIND;
    }

    // Set for a notification that is new, or as this one fires.
    @Override
    public void hold(String subject) {}

    @Override
    public void fire(String subject, Instant dueAt) {
        UUID id = UUID.fromString(subject);
        Instant now = clock.instant();
        inbox.waiting(id).ifPresent(waiting -> {
            DutyRole asked = waiting.asked() == null ? DutyRole.TOWNSHIP_CADRE : waiting.asked();
            Holders holders = finder.find(
                    new Addressee.OfPlace(asked, waiting.message().subject().areaCode()), now);
            if (holders.isNobody()) {
                watch.watch(List.of(id), now);
            } else {
                tell(waiting, holders, now);
                inbox.assigned(id, now);
            }
        });
    }

    private void tell(Waiting waiting, Holders holders, Instant now) {
        List<String> users = holders.users().stream()
                .filter(user -> waiting.callId() == null || !calls.handOver(waiting.callId(), user, waiting.message()))
                .toList();
        // Those the call did not take: there is none, or it is no longer open. They are to know all the same.
        if (!users.isEmpty()) {
            inbox.deliver(new Delivery(
                    waiting.message(),
                    waiting.origin(),
                    waiting.callId(),
                    waiting.step(),
                    null,
                    holders.asked(),
                    holders.found(),
                    users,
                    now));
        }
    }
}
