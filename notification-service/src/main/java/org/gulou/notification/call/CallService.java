package org.gulou.notification.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyEntry;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.timer.Timers;
import org.gulou.notification.inbox.Acknowledged;
import org.gulou.notification.inbox.Delivery;
import org.gulou.notification.inbox.InboxService;
import org.gulou.notification.inbox.Message;
import org.gulou.notification.recipient.Addressee;
import org.gulou.notification.recipient.Holders;
import org.gulou.notification.recipient.RecipientFinder;
import org.gulou.notification.roster.OnDuty;

/** The life of a call: opened, climbing at each deadline, answered or exhausted. */
@ApplicationScoped
class CallService {

    private final Calls calls;
    private final InboxService inbox;
    private final RecipientFinder finder;
    private final OnDuty onDuty;
    private final UnassignedWatch unassigned;
    private final Timers timers;
    private final EventLog events;
    private final BusinessClock clock;
    private final Ids ids;

    CallService(
            Calls calls,
            InboxService inbox,
            RecipientFinder finder,
            OnDuty onDuty,
            UnassignedWatch unassigned,
            Timers timers,
            EventLog events,
            BusinessClock clock,
            Ids ids) {
        this.calls = calls;
        this.inbox = inbox;
        this.finder = finder;
        this.onDuty = onDuty;
        this.unassigned = unassigned;
        this.timers = timers;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** Calls these users, who may be none: then the area's inbox is called, and the ladder tried when the time is up. */
    @Transactional(TxType.MANDATORY)
    public void open(
            Alert alert, Message message, Addressee addressee, Holders holders, List<String> users, Instant now) {
        Call call = new Call(
                ids.next(),
                alert.message(),
                alert.origin(),
                alert.acknowledgement(),
                Post.of(addressee, holders),
                users,
                now);
        calls.persist(call);
        List<UUID> told = inbox.deliver(delivery(call, message, holders.asked(), holders.found(), users, now));
        if (users.isEmpty()) {
            unassigned.watch(told, now);
        }
        timers.schedule(CallDeadline.KIND, call.id().toString(), call.dueAt());
        events.record(call.opened());
    }

    /** The time of a call is up; it climbs one rung, unless it was answered or has climbed already. */
    @Transactional(TxType.MANDATORY)
    public void deadline(UUID id) {
        Call call = calls.requireLocked(id);
        Instant now = clock.instant();
        call.deadline(now, rung -> usersOn(rung, call, now)).ifPresent(climb -> {
            if (climb.isExhausted()) {
                Message message = call.message().with(Remarks.exhausted(climb.silent()));
                inbox.deliver(
                        new Delivery(message, call.origin(), call.id(), call.step(), null, null, null, List.of(), now));
                events.record(CallExhausted.of(call));
            } else {
                Message message = call.message().with(Remarks.escalated(call.step(), climb.silent()));
                DutyRole role = climb.rung().role();
                inbox.deliver(delivery(call, message, role, role, climb.users(), now));
                timers.schedule(CallDeadline.KIND, call.id().toString(), call.dueAt());
                events.record(CallEscalated.of(call));
            }
        });
    }

    /** Somebody acknowledged what the call told them. The timer is left to fire and to find nothing to do. */
    @Transactional(TxType.MANDATORY)
    public void answer(@Observes Acknowledged acknowledged) {
        Call call = calls.requireLocked(acknowledged.callId());
        call.answer(acknowledged.userId(), acknowledged.at()).ifPresent(events::record);
    }

    /**
     * Somebody else holds the post the call rests with now, or somebody has been found for one that was vacant: they are called too,
     * within the time that is left. Answers whether that made a difference.
     */
    @Transactional(TxType.MANDATORY)
    public boolean handOver(UUID id, String user, Message message) {
        Call call = calls.requireLocked(id);
        Instant now = clock.instant();
        if (!call.handOver(user, now)) {
            return false;
        }
        DutyRole role = call.post().role();
        Message told = message == null ? call.message().with(Remarks.handedOver()) : message;
        inbox.deliver(delivery(call, told, role, role, List.of(user), now));
        return true;
    }

    /**
     * A duty has begun or changed: whoever answers by it now for the post the call rests with, its holder or, while they are absent,
     * their stand-in, is called too.
     */
    @Transactional(TxType.MANDATORY)
    public void follow(UUID id, DutyEntry duty) {
        Call call = calls.requireLocked(id);
        Post post = call.post();
        if (post.mayPassBy(duty)) {
            AreaCode area = call.subject().areaCode();
            finder.answeringBy(duty, post.role(), area, clock.instant()).forEach(user -> handOver(id, user, null));
        }
    }

    /** Whether the call still waits for an answer in time. */
    @Transactional(TxType.MANDATORY)
    public boolean isOpen(UUID id) {
        return calls.require(id).state() == CallState.OPEN;
    }

    private List<String> usersOn(Rung rung, Call call, Instant now) {
        return rung.isRoster()
                ? onDuty.usersFor(call.subject().areaCode(), now)
                : finder.holdersOf(rung.role(), call.subject().areaCode(), now);
    }

    private static Delivery delivery(
            Call call, Message message, DutyRole asked, DutyRole found, List<String> users, Instant at) {
        return new Delivery(message, call.origin(), call.id(), call.step(), call.dueAt(), asked, found, users, at);
    }
}
